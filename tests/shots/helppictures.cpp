// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/helppictures.h"

#include "core/workspace/workspace.h"
#include "tests/shots/stage.h"
#include "tests/support/paths.h"
#include "ui/common/headedlistmodel.h"
#include "ui/compare/comparepage.h"
#include "ui/plans/planspage.h"
#include "ui/print/printdialog.h"
#include "ui/review/reviewpane.h"
#include "ui/targets/verdictexplanation.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QListView>
#include <QPainter>
#include <QTextStream>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWindow(1280, 860);
constexpr QSize kSample(704, 416); ///< a part of a page that can still be read in the help
constexpr int kPixels = 792;       ///< what the help has room for, and half as much again
constexpr size_t kColours = 256;

/// A part of a page: its corner within the page.
struct Part
{
    PageId page;
    QPoint corner;
};

QImage taken(QWidget& widget, const QRect& part)
{
    for (int round = 0; round < 3; ++round) { // layouts settle in steps
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const qreal ratio = 1.0 * kPixels / part.width();
    QImage image(kPixels, qRound(part.height() * ratio), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(ratio, ratio);
    widget.render(&painter, QPoint(), QRegion(part));
    painter.end();
    return image;
}

int distance(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

/// The same in its most frequent colours, each pixel in the nearest: a page has few, a file is small then.
QImage withFewColours(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    std::vector<std::pair<int, QRgb>> order;
    for (const auto& [colour, count] : counts.asKeyValueRange())
        order.emplace_back(-count, colour);
    std::ranges::sort(order);
    order.resize(std::min(order.size(), kColours));
    QList<QRgb> table;
    for (const auto& [count, colour] : order)
        table.append(colour);
    QHash<QRgb, int> places;
    QImage few(image.size(), QImage::Format_Indexed8);
    few.setColorTable(table);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (!places.contains(pixel)) {
                const auto nearest =
                    std::ranges::min_element(table, {}, [pixel](QRgb one) { return distance(one, pixel); });
                places.insert(pixel, static_cast<int>(nearest - table.begin()));
            }
            few.setPixel(x, y, static_cast<uint>(places[pixel]));
        }
    }
    return few;
}

bool keep(const QImage& image, const QDir& folder, const QString& name)
{
    const QString path = folder.filePath(name + u".png"_s);
    const bool written = withFewColours(image).save(path, "PNG", 0);
    QTextStream(written ? stdout : stderr) << path << Qt::endl;
    return written;
}

bool takePart(Stage& stage, const QDir& folder, const Part& part)
{
    stage.window().showPage(part.page);
    Page& page = *stage.window().page(part.page);
    if (part.page == PageId::Compare)
        static_cast<ComparePage&>(page).setRequest({.indicators = {u"makerspaces"_s}});
    if (part.page == PageId::Agencies) {
        auto* list = stage.part<QListView>(u"agencyList"_s);
        const auto* model = static_cast<HeadedListModel*>(list->model());
        list->setCurrentIndex(model->index(model->rowOf(u"520000/省商务厅"_s)));
    }
    return keep(taken(page, QRect(part.corner, kSample)), folder, pageName(part.page));
}

bool takePrintDialog(Stage& stage, const QDir& folder)
{
    const SheetContext context = sheetContext(stage.session().context());
    PrintDialog dialog(standardPrintables(context), context);
    dialog.choose(u"overview"_s);
    dialog.show();
    return keep(taken(dialog, QRect(0, 0, dialog.width(), 600)), folder, u"print"_s);
}

/// The window as it opens, with the way to every page.
bool takeStart(Stage& stage, const QDir& folder)
{
    stage.window().showPage(PageId::Overview);
    return keep(taken(stage.window(), QRect(0, 0, 880, 520)), folder, u"start"_s);
}

/// How one verdict came about, as Enter on it shows.
bool takeVerdict(Stage& stage, const QDir& folder)
{
    const MeasureRows& rows = *stage.session().context().rows;
    const auto telling = std::ranges::find_if(rows, [](const MeasureRow& row) {
        return row.latest && row.verdict != Verdict::NotAssessable && row.verdict != Verdict::NoData;
    });
    if (telling == rows.end())
        return false;
    VerdictExplanation dialog(stage.session().context(), telling->id, &stage.window());
    dialog.show();
    const bool kept = keep(taken(dialog, QRect(QPoint(0, 0), dialog.size())), folder, u"verdicts"_s);
    dialog.close();
    return kept;
}

/// A small document that was made for the tests, under review.
bool takeReview(Stage& stage, const QDir& folder)
{
    QFile sample(sourceFile(u"tests/data/plans/clean.txt"_s));
    if (!sample.open(QIODevice::ReadOnly))
        return false;
    stage.plans().importDocuments({stage.write(u"clean.txt"_s, sample.readAll())});
    stage.waitForReading();
    stage.part<ReviewPane>()->carryOut(ReviewAction::NextToLookAt);
    return keep(taken(*stage.window().page(PageId::Plans), QRect(0, 0, 1000, 600)), folder, u"review"_s);
}

} // namespace

bool takeHelpPictures(const QDir& folder, const Catalogue& catalogue, const Clock& clock)
{
    const Camera camera(folder, {});
    Stage stage(catalogue, clock, camera, {}, Stage::Content::Demonstration);
    stage.window().resize(kWindow);
    stage.workspace().setAuthor(u"示例"_s);
    bool written = true;
    for (const Part& part :
         {Part{PageId::Overview, {0, 0}}, Part{PageId::Targets, {0, 0}}, Part{PageId::Progress, {0, 0}},
          Part{PageId::Compare, {260, 0}}, Part{PageId::Agencies, {260, 0}}, Part{PageId::Plans, {0, 0}}})
        written = takePart(stage, folder, part) && written;
    written =
        takeStart(stage, folder) && takeVerdict(stage, folder) && takePrintDialog(stage, folder) && written;
    return takeReview(stage, folder) && written;
}

} // namespace milepost
