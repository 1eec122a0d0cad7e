// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/common/measurerow.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/common/verdictbadge.h"

#include <QBoxLayout>
#include <QEvent>
#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QTextBrowser>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(760, 620);
constexpr int kListWidth = 168;
constexpr int kShape = 16;
constexpr int kTextMargin = 16;

constexpr int kPictureWidth = 528; ///< as the pages say

QString picturePath(const QString& name)
{
    return u":/help/pictures/%1/%2.png"_s.arg(readsChinese() ? u"zh"_s : u"en"_s, name);
}

/// Draws the pictures the pages name.
class HelpText final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl& name) override
    {
        if (name.scheme() == u"picture") {
            const qreal ratio = devicePixelRatioF();
            QImage picture = QImage(picturePath(name.path()))
                                 .convertToFormat(QImage::Format_RGB32)
                                 .scaledToWidth(qRound(kPictureWidth * ratio), Qt::SmoothTransformation);
            picture.setDevicePixelRatio(ratio);
            return picture;
        }
        if (name.scheme() != u"verdict")
            return QTextBrowser::loadResource(type, name);
        const qreal ratio = devicePixelRatioF();
        QImage image(QSize(kShape, kShape) * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintVerdictShape(painter, QRectF(0, 0, kShape, kShape), static_cast<Verdict>(name.path().toInt()),
                          palette());
        return image;
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_text(new HelpText(this))
{
    setObjectName(u"helpWindow"_s);
    m_list->setObjectName(u"helpPages"_s);
    m_list->setFixedWidth(kListWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_text->setObjectName(u"helpText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(kTextMargin);
    m_text->document()->setDefaultStyleSheet(u"p, li { line-height: 145%; }"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_list);
    layout->addWidget(m_text, 1);
    resize(kSize);
    fill();
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    showPage({});
}

void HelpWindow::fill()
{
    setWindowTitle(tr("Help"));
    m_list->setAccessibleName(tr("Pages of the help"));
    m_text->setAccessibleName(tr("Help"));
    m_pages = helpPages();
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const HelpPage& page : m_pages) {
        m_list->addItem(page.title);
        m_list->item(m_list->count() - 1)
            ->setSizeHint({0, m_list->fontMetrics().height() + 2 * spacing::kOne});
    }
    m_list->setCurrentRow(row);
}

void HelpWindow::showPage(const QString& id)
{
    const auto found = std::ranges::find(m_pages, id, &HelpPage::id);
    m_list->setCurrentRow(found == m_pages.end() ? 0 : static_cast<int>(found - m_pages.begin()));
}

void HelpWindow::showCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0)
        m_text->setHtml(m_pages[static_cast<size_t>(row)].html);
}

void HelpWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showCurrent();
    QDialog::changeEvent(event);
}

} // namespace milepost
