// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbooks/charts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <xlsxwriter.h>
#include <zip.h>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_color_t kBar = 0x2F6DB5;
constexpr std::array<lxw_color_t, 4> kMarkers{0xB45309, 0x111827, 0x7C3AED, 0x0F766E};
constexpr std::array<uint8_t, 4> kShapes{LXW_CHART_MARKER_DIAMOND, LXW_CHART_MARKER_TRIANGLE,
                                         LXW_CHART_MARKER_SQUARE, LXW_CHART_MARKER_CIRCLE};
constexpr int kColumnPixels = 110;
constexpr int kLeastWidth = 640;
constexpr int kMostWidth = 1'600;
constexpr int kHeight = 360;

lxw_chart_series* addSeries(lxw_chart* drawn, const QByteArray& sheet, const WorkbookChart& chart,
                            const ChartSeries& series)
{
    lxw_chart_series* added = chart_add_series(drawn, nullptr, nullptr);
    const auto first = static_cast<lxw_row_t>(chart.firstRow);
    const auto last = static_cast<lxw_row_t>(chart.lastRow);
    const auto labels = static_cast<lxw_col_t>(chart.labelColumn);
    const auto values = static_cast<lxw_col_t>(series.column);
    chart_series_set_categories(added, sheet.constData(), first, labels, last, labels);
    chart_series_set_values(added, sheet.constData(), first, values, last, values);
    chart_series_set_name(added, series.name.toUtf8().constData());
    return added;
}

Error damaged()
{
    return {ErrorCode::Storage,
            QCoreApplication::translate("milepost::Workbook",
                                        "The workbook could not be written. Check the free space for "
                                        "temporary files."),
            u"charts"_s};
}

/// A zip archive in memory, changed in place.
class Package
{
public:
    explicit Package(const QByteArray& bytes)
        : m_source(zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0,
                                            nullptr)),
          m_archive(m_source ? zip_open_from_source(m_source, 0, nullptr) : nullptr)
    {
        if (m_archive)
            zip_source_keep(m_source);
    }
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;
    ~Package()
    {
        if (m_archive)
            zip_discard(m_archive);
        if (m_source)
            zip_source_free(m_source);
    }

    bool isOpen() const { return m_archive; }
    qint64 count() const { return zip_get_num_entries(m_archive, 0); }
    QByteArray name(qint64 at) const { return zip_get_name(m_archive, static_cast<zip_uint64_t>(at), 0); }

    std::optional<QByteArray> read(qint64 at) const
    {
        zip_stat_t facts;
        if (zip_stat_index(m_archive, static_cast<zip_uint64_t>(at), 0, &facts) != 0)
            return std::nullopt;
        QByteArray bytes(static_cast<qsizetype>(facts.size), '\0');
        zip_file_t* file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(at), 0);
        if (!file)
            return std::nullopt;
        const zip_int64_t got = zip_fread(file, bytes.data(), facts.size);
        zip_fclose(file);
        return got == bytes.size() ? std::optional(bytes) : std::nullopt;
    }

    /// `bytes` must stay until take().
    bool replace(qint64 at, const QByteArray& bytes)
    {
        zip_source_t* part =
            zip_source_buffer(m_archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        return part && zip_file_replace(m_archive, static_cast<zip_uint64_t>(at), part, 0) >= 0;
    }

    std::optional<QByteArray> take()
    {
        if (zip_close(m_archive) != 0)
            return std::nullopt;
        m_archive = nullptr;
        zip_stat_t facts;
        zip_stat_init(&facts);
        if (zip_source_stat(m_source, &facts) != 0 || zip_source_open(m_source) != 0)
            return std::nullopt;
        QByteArray bytes(static_cast<qsizetype>(facts.size), '\0');
        const zip_int64_t got = zip_source_read(m_source, bytes.data(), facts.size);
        zip_source_close(m_source);
        return got == bytes.size() ? std::optional(bytes) : std::nullopt;
    }

private:
    zip_source_t* m_source;
    zip_t* m_archive;
};

/// Takes every series but the first out of the columns and into a line chart on the same axes.
QByteArray combined(const QByteArray& xml)
{
    const QByteArray seriesEnd("</c:ser>");
    const qsizetype columns = xml.indexOf("<c:barChart>");
    const qsizetype columnsEnd = xml.indexOf("</c:barChart>");
    const qsizetype firstEnd = columns < 0 ? -1 : xml.indexOf(seriesEnd, columns);
    const qsizetype lastEnd = columnsEnd < 0 ? -1 : xml.lastIndexOf(seriesEnd, columnsEnd);
    const qsizetype axes = columns < 0 ? -1 : xml.indexOf("<c:axId", columns);
    if (firstEnd < 0 || lastEnd <= firstEnd || axes < 0 || axes > columnsEnd)
        return xml;
    const qsizetype cut = firstEnd + seriesEnd.size();
    const QByteArray markers = xml.mid(cut, lastEnd + seriesEnd.size() - cut);
    const QByteArray rest = xml.mid(lastEnd + seriesEnd.size(), columnsEnd - lastEnd - seriesEnd.size());
    const QByteArray lines = "<c:lineChart><c:grouping val=\"standard\"/>" + markers +
                             "<c:marker val=\"1\"/>" + xml.mid(axes, columnsEnd - axes) + "</c:lineChart>";
    const QByteArray barEnd("</c:barChart>");
    return xml.left(cut) + rest + barEnd + lines + xml.mid(columnsEnd + barEnd.size());
}

} // namespace

void addChart(lxw_workbook* book, lxw_worksheet* sheet, const QString& sheetName, const WorkbookChart& chart)
{
    lxw_chart* drawn = workbook_add_chart(book, LXW_CHART_COLUMN);
    const QByteArray name = sheetName.toUtf8();
    lxw_chart_series* bars = addSeries(drawn, name, chart, chart.bars);
    lxw_chart_fill barFill = {};
    barFill.color = kBar;
    chart_series_set_fill(bars, &barFill);
    chart_series_set_labels(bars);
    for (size_t at = 0; at < chart.markers.size(); ++at) {
        lxw_chart_series* marks = addSeries(drawn, name, chart, chart.markers[at]);
        lxw_chart_line none = {};
        none.none = LXW_TRUE;
        chart_series_set_line(marks, &none);
        lxw_chart_fill fill = {};
        fill.color = kMarkers[at % kMarkers.size()];
        lxw_chart_line edge = {};
        edge.color = fill.color;
        chart_series_set_marker_type(marks, kShapes[at % kShapes.size()]);
        chart_series_set_marker_size(marks, 9);
        chart_series_set_marker_fill(marks, &fill);
        chart_series_set_marker_line(marks, &edge);
    }
    chart_title_set_name(drawn, chart.title.toUtf8().constData());
    chart_axis_set_name(drawn->y_axis, chart.unit.toUtf8().constData());
    chart_axis_set_num_format(drawn->y_axis, "#,##0");
    chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
    chart_set_series_gap(drawn, 80);
    // The size of a chart is given as a share of the library's 480 × 288 pixels.
    const int width =
        std::clamp(kColumnPixels * (chart.lastRow - chart.firstRow + 1), kLeastWidth, kMostWidth);
    lxw_chart_options options = {};
    options.x_scale = width / 480.0;
    options.y_scale = kHeight / 288.0;
    options.description = nullptr;
    worksheet_insert_chart_opt(sheet, static_cast<lxw_row_t>(chart.atRow),
                               static_cast<lxw_col_t>(chart.atColumn), drawn, &options);
}

Result<QByteArray> withMarkers(const QByteArray& workbook)
{
    Package package(workbook);
    if (!package.isOpen())
        return damaged();
    // Kept here because the archive reads them only when it is written.
    std::vector<std::pair<qint64, QByteArray>> changed;
    for (qint64 at = 0; at < package.count(); ++at) {
        if (!package.name(at).startsWith("xl/charts/chart"))
            continue;
        const std::optional<QByteArray> xml = package.read(at);
        if (!xml)
            return damaged();
        if (QByteArray both = combined(*xml); both != *xml)
            changed.emplace_back(at, std::move(both));
    }
    if (changed.empty())
        return workbook;
    for (const auto& [at, xml] : changed) {
        if (!package.replace(at, xml))
            return damaged();
    }
    const std::optional<QByteArray> bytes = package.take();
    return bytes ? Result<QByteArray>(*bytes) : Result<QByteArray>(damaged());
}

} // namespace milepost
