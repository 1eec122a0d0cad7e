// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bulletlayout.h"

#include "ui/charts/bulletmarkers.h"
#include "ui/charts/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::BulletLayout)
};

constexpr qreal kBar = 14; ///< height of a bar
constexpr size_t kManyRows = 12;
constexpr qreal kTickOver = 5; ///< a target's tick reaches this far beyond the bar
constexpr qreal kRowGap = 14;
constexpr qreal kColumnGap = 12;
constexpr qreal kValueGap = 18; ///< the arrow of a mark at the end of the axis has room before the values

QPainterPath lineFrom(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

// Hatching drawn line by line: pattern brushes are lost in SVG and change with the printer's resolution.
QPainterPath hatching(const QRectF& rect)
{
    QPainterPath path;
    for (qreal x = rect.left() - rect.height() + 5; x < rect.right(); x += 5) {
        const qreal from = std::max(x, rect.left());
        const qreal to = std::min(x + rect.height(), rect.right());
        if (to <= from)
            continue;
        path.moveTo(from, rect.bottom() - (from - x));
        path.lineTo(to, rect.bottom() - (to - x));
    }
    return path;
}

QPainterPath arrow(QPointF at, qreal sign)
{
    QPainterPath path(at);
    path.lineTo(at + QPointF(sign * 11, 0));
    path.moveTo(at + QPointF(sign * 7, -3.5));
    path.lineTo(at + QPointF(sign * 11, 0));
    path.lineTo(at + QPointF(sign * 7, 3.5));
    return path;
}

class Layout
{
public:
    Layout(const BulletContent& content, qreal width, const ChartStyle& style)
        : m_content(content), m_style(style), m_width(std::max(width, 320.0))
    {}

    DrawingList run()
    {
        measureColumns();
        for (const BulletGroup& group : m_content.groups)
            addGroup(group);
        if (m_content.groups.empty())
            addParagraph(m_content.emptyReason, m_style.font, m_style.muted);
        else if (m_content.key == BulletKey::Below)
            addKey();
        m_drawing.size = QSizeF(m_width, std::ceil(m_y));
        return std::move(m_drawing);
    }

private:
    void measureColumns()
    {
        qreal names = 40;
        qreal values = 40;
        for (const BulletGroup& group : m_content.groups) {
            for (const BulletRow& row : group.rows) {
                names = std::max(
                    {names, textWidth(row.name, m_style.strong), textWidth(row.detail, m_style.small)});
                values = std::max({values, textWidth(row.latestLabel, m_style.strong),
                                   textWidth(row.verdictWord, m_style.small)});
            }
        }
        m_nameWidth = std::min(names, std::floor(m_width * 0.24));
        m_valueWidth = std::min(values, std::floor(m_width * 0.26));
        m_plot.setLeft(m_nameWidth + kColumnGap);
        m_plot.setRight(m_width - m_valueWidth - kValueGap);
    }

    void addText(const QRectF& rect, const QString& text, const QFont& font, const QColor& colour,
                 Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
    {
        if (!text.isEmpty())
            m_drawing.texts.push_back({rect, text, font, colour, alignment});
    }

    // Text over as many lines as it needs; returns the height.
    qreal addLines(QPointF at, qreal width, const QString& text, const QFont& font, const QColor& colour,
                   Qt::Alignment horizontal = Qt::AlignLeft)
    {
        if (text.isEmpty())
            return 0;
        const qreal height = lineHeight(font);
        qreal y = at.y();
        for (const QString& line : wrappedLines(text, font, width)) {
            addText({at.x(), y, width, height}, line, font, colour, horizontal | Qt::AlignVCenter);
            y += height;
        }
        return y - at.y();
    }

    void addParagraph(const QString& text, const QFont& font, const QColor& colour)
    {
        m_y += addLines({0, m_y}, m_width, text, font, colour);
    }

    void addShape(const QPainterPath& path, const QPen& pen, const QBrush& brush = Qt::NoBrush)
    {
        m_drawing.shapes.push_back({path, pen, brush});
    }

    void addGroup(const BulletGroup& group)
    {
        if (m_y > 0)
            m_y += 20;
        addParagraph(group.heading, m_style.strong, m_style.ink);
        addParagraph(group.reason, m_style.small, m_style.muted);
        addParagraph(Words::tr("Unit: %1").arg(group.unit), m_style.small, m_style.muted);
        m_y += 8;
        if (!group.rows.empty())
            addRows(group);
        if (!group.absences.isEmpty())
            m_y += group.rows.empty() ? 0 : 6;
        for (const QString& line : group.absences)
            addParagraph(line, m_style.small, m_style.muted);
    }

    void addRows(const BulletGroup& group)
    {
        setScale(group);
        // Where the axis is far from the first rows it is said above them as well.
        const bool isLong = group.rows.size() > kManyRows;
        if (isLong)
            m_y += lineHeight(m_style.small) + 4;
        const qreal top = m_y;
        const size_t gridAt = m_drawing.shapes.size();
        for (const BulletRow& row : group.rows) {
            addRow(row);
            m_y += kRowGap;
        }
        if (isLong)
            addTickLabels(top - lineHeight(m_style.small) - 2);
        addAxis(top, gridAt);
    }

    void setScale(const BulletGroup& group)
    {
        double low = 0;
        double high = 0;
        const auto include = [&low, &high](double value) {
            low = std::min(low, value);
            high = std::max(high, value);
        };
        const auto includeRow = [&include](const BulletRow& row) {
            include(row.latest.value_or(0));
            include(row.baseline.value_or(0));
            for (const BulletMarker& marker : row.markers) {
                include(marker.bound == Bound::About ? marker.value * 1.05 : marker.value);
                include(marker.valueMax.value_or(0));
            }
        };
        for (const BulletGroup& one : m_content.groups) {
            if (&one == &group || (group.scale != 0 && one.scale == group.scale))
                std::ranges::for_each(one.rows, includeRow);
        }
        m_scale =
            niceScale(low, high, static_cast<int>(std::clamp(m_plot.width() / 90, 2.0, 8.0)), group.unit);
    }

    qreal xOf(double value) const
    {
        const qreal share = (value - m_scale.low()) / (m_scale.high() - m_scale.low());
        return m_plot.left() + share * m_plot.width();
    }

    std::vector<PlacedMarker> placedMarkers(const BulletRow& row) const
    {
        std::vector<MarkerLabel> labels;
        for (const BulletMarker& marker : row.markers) {
            const double middle = marker.valueMax ? (marker.value + *marker.valueMax) / 2 : marker.value;
            labels.push_back(
                {&marker, xOf(marker.value), xOf(middle), textWidth(marker.label, m_style.font)});
        }
        return placeMarkers(labels, m_plot.left(), m_plot.right() + kColumnGap / 2);
    }

    void addRow(const BulletRow& row)
    {
        const qreal top = m_y;
        const std::vector<PlacedMarker> markers = placedMarkers(row);
        const qreal lanes = static_cast<qreal>(laneCount(markers));
        const qreal laneHeight = lineHeight(m_style.font);
        const qreal labelsHeight = lanes * laneHeight + (lanes > 0 ? kTickOver + 1 : 0);
        const QRectF bar(m_plot.left(), top + labelsHeight, m_plot.width(), kBar);

        // The name stands level with the bar, what the plan calls it below.
        const qreal nameHeight = lineHeight(m_style.strong);
        const qreal textTop = std::max(top, bar.center().y() - nameHeight / 2);
        qreal left = textTop + addLines({0, textTop}, m_nameWidth, row.name, m_style.strong, m_style.ink);
        left += addLines({0, left}, m_nameWidth, row.detail, m_style.small, m_style.muted);

        const qreal rightAt = m_plot.right() + kValueGap;
        qreal right = textTop + addLines({rightAt, textTop}, m_valueWidth, row.latestLabel, m_style.strong,
                                         m_style.actual, Qt::AlignRight);
        right += addLines({rightAt, right}, m_valueWidth, row.verdictWord, m_style.small, m_style.ink,
                          Qt::AlignRight);
        addBar(row, bar);
        for (const PlacedMarker& one : markers)
            addLeader(one, bar, laneHeight);
        for (const PlacedMarker& one : markers)
            addMarker(one, bar, laneHeight);
        m_y = std::max({left, right, bar.bottom() + kTickOver});
        m_drawing.regions.push_back({QRectF(0, top, m_width, m_y - top), row.measure, wordsOf(row)});
    }

    static QString wordsOf(const BulletRow& row)
    {
        QStringList lines{row.detail.isEmpty() ? row.name : row.name + u" · "_s + row.detail};
        if (!row.sentence.isEmpty())
            lines.append(row.sentence);
        return lines.join(u'\n');
    }

    void addBar(const BulletRow& row, const QRectF& bar)
    {
        QPainterPath trough;
        trough.addRect(bar);
        addShape(trough, Qt::NoPen, m_style.trough);
        if (row.latest) {
            const qreal from = xOf(0);
            const qreal to = xOf(*row.latest);
            const QRectF inner =
                QRectF(std::min(from, to), bar.top() + 2, std::max(std::abs(to - from), 1.0), kBar - 4);
            QPainterPath filled;
            filled.addRect(inner);
            addShape(filled, QPen(m_style.actual, 1),
                     row.provisional ? QBrush(m_style.background) : m_style.actual);
            if (row.provisional)
                addShape(hatching(inner), QPen(m_style.actual, 1));
        }
        if (row.baseline) {
            const qreal x = xOf(*row.baseline);
            addShape(lineFrom({x, bar.top() - 1}, {x, bar.bottom() + 1}), QPen(m_style.background, 4));
            addShape(lineFrom({x, bar.top() - 1}, {x, bar.bottom() + 1}),
                     QPen(m_style.ink, 1.5, Qt::DotLine));
        }
    }

    void addMarker(const PlacedMarker& one, const QRectF& bar, qreal laneHeight)
    {
        const BulletMarker& marker = *one.marker;
        const QPen pen(m_style.target, 2);
        const qreal x = xOf(marker.value);
        const qreal top = bar.top() - kTickOver;
        const qreal bottom = bar.bottom() + kTickOver;
        if (marker.valueMax || marker.bound == Bound::About) {
            const qreal from = marker.valueMax ? x : xOf(marker.value * 0.95);
            const qreal to = xOf(marker.valueMax.value_or(marker.value * 1.05));
            QPainterPath band;
            band.addRect(QRectF(from, bar.top() - 2, std::max(to - from, 2.0), kBar + 4));
            addShape(band, QPen(m_style.target, 1), Qt::NoBrush);
            addShape(hatching(QRectF(from, bar.bottom() - 2, std::max(to - from, 2.0), 4)),
                     QPen(m_style.target, 1));
        }
        addShape(lineFrom({x, top}, {x, bottom}), QPen(m_style.background, 4));
        addShape(lineFrom({x, top}, {x, bottom}), pen);
        if (marker.valueMax)
            addShape(lineFrom({xOf(*marker.valueMax), top}, {xOf(*marker.valueMax), bottom}), pen);
        if (marker.bound == Bound::AtLeast || marker.bound == Bound::MoreThan)
            addShape(arrow({x, bottom - 1}, 1), QPen(m_style.target, 1.5));
        if (marker.bound == Bound::AtMost || marker.bound == Bound::LessThan)
            addShape(arrow({x, bottom - 1}, -1), QPen(m_style.target, 1.5));
        addLabel(one, bar, laneHeight);
    }

    static qreal labelTop(const PlacedMarker& one, const QRectF& bar, qreal laneHeight)
    {
        return bar.top() - kTickOver - 1 - laneHeight * static_cast<qreal>(one.lane + 1);
    }

    void addLeader(const PlacedMarker& one, const QRectF& bar, qreal laneHeight)
    {
        const qreal x = xOf(one.marker->value);
        const qreal top = labelTop(one, bar, laneHeight);
        if (one.isFlag || one.lane > 0)
            addShape(lineFrom({x, one.isFlag ? top + 3 : top + laneHeight}, {x, bar.top()}),
                     QPen(m_style.target, 0.75));
    }

    // A grid line may pass a label, and where there is no room for flags a leader of a higher lane: the label
    // keeps a clear ground.
    void addLabel(const PlacedMarker& one, const QRectF& bar, qreal laneHeight)
    {
        const QRectF rect(one.left, labelTop(one, bar, laneHeight), one.width, laneHeight);
        QPainterPath ground;
        ground.addRect(rect.adjusted(0, 2, 0, -1));
        addShape(ground, Qt::NoPen, m_style.background);
        addText(rect, one.marker->label, m_style.font, m_style.target, Qt::AlignHCenter | Qt::AlignVCenter);
    }

    void addAxis(qreal top, size_t gridAt)
    {
        const qreal bottom = m_y;
        std::vector<DrawnShape> grid;
        for (const double tick : m_scale.ticks) {
            const qreal x = xOf(tick);
            grid.push_back({lineFrom({x, top}, {x, bottom}), QPen(m_style.grid, 1), Qt::NoBrush});
        }
        m_drawing.shapes.insert(m_drawing.shapes.begin() + static_cast<std::ptrdiff_t>(gridAt), grid.begin(),
                                grid.end());
        addShape(lineFrom({m_plot.left(), bottom}, {m_plot.right(), bottom}), QPen(m_style.expected, 1));
        addTickLabels(bottom + 2);
        m_y = bottom + 2 + lineHeight(m_style.small);
    }

    void addTickLabels(qreal top)
    {
        qreal free = -1e9;
        for (size_t i = 0; i < m_scale.ticks.size(); ++i) {
            const qreal width = textWidth(m_scale.labels[i], m_style.small);
            const qreal left = std::clamp(xOf(m_scale.ticks[i]) - width / 2, 0.0, m_width - width);
            if (left < free)
                continue;
            addText({left, top, width, lineHeight(m_style.small)}, m_scale.labels[i], m_style.small,
                    m_style.muted, Qt::AlignHCenter | Qt::AlignVCenter);
            free = left + width + 6;
        }
    }

    void addKey()
    {
        m_y += 8;
        addParagraph(bulletKey(m_content), m_style.small, m_style.muted);
    }

    const BulletContent& m_content;
    const ChartStyle& m_style;
    qreal m_width;
    qreal m_nameWidth = 0;
    qreal m_valueWidth = 0;
    qreal m_y = 0;
    QRectF m_plot;
    Scale m_scale;
    DrawingList m_drawing;
};

} // namespace

QString bulletKey(const BulletContent& content)
{
    QStringList parts{Words::tr("Bar: latest reported value"), Words::tr("hatched: provisional or estimated"),
                      Words::tr("upright mark: target (an arrow says at least or at most, a box a range or "
                                "about ±5%)")};
    const bool baselines =
        std::any_of(content.groups.begin(), content.groups.end(), [](const BulletGroup& group) {
            return std::any_of(group.rows.begin(), group.rows.end(),
                               [](const BulletRow& row) { return row.baseline.has_value(); });
        });
    if (baselines)
        parts.append(Words::tr("dotted mark: baseline"));
    return parts.join(Words::tr("; ", "between list items"));
}

DrawingList layOutBullets(const BulletContent& content, qreal width, const ChartStyle& style)
{
    return Layout(content, width, style).run();
}

} // namespace milepost
