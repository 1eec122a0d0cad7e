// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/housestyle.h"

#include "ui/common/boxdelegate.h"
#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace milepost {
namespace {

constexpr int kRadius = 4;
constexpr int kControlHeight = 32;
constexpr int kScrollBarExtent = 12;

const ThemeColors& colorsOf(const QStyleOption* option)
{
    return themeColors(themeVariant(option->palette));
}

void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line.isValid() ? QPen(line, 1.0) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter->restore();
}

void drawButton(QPainter* painter, const QStyleOption* option, bool isDefault)
{
    const ThemeColors& colors = colorsOf(option);
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    QColor fill = down ? colors.accentSoft : hover ? colors.raised : colors.surface;
    QColor line = option->state & QStyle::State_HasFocus ? colors.accent : colors.outline;
    if (isDefault && !down)
        line = colors.accent;
    drawBox(painter, option->rect, fill, line);
}

void drawChevron(QPainter* painter, const QRect& rect, const QColor& color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = QRectF(rect).center();
    painter->drawPolyline(
        QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
    painter->restore();
}

void drawProgress(QPainter* painter, const QStyleOption* option)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (!bar || bar->maximum <= bar->minimum || bar->progress <= bar->minimum)
        return;
    const double share = double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
    QRect done = option->rect.adjusted(1, 1, -1, -1);
    done.setWidth(static_cast<int>(done.width() * share));
    drawBox(painter, done, colorsOf(option).accentSoft, QColor());
}

/// Two chevrons, the upper one turned over, as the arrows of a field for numbers.
void drawSteps(QPainter* painter, const QRect& up, const QRect& down, const QColor& color)
{
    drawChevron(painter, down, color);
    painter->save();
    painter->translate(QRectF(up).center());
    painter->scale(1, -1);
    painter->translate(-QRectF(up).center());
    drawChevron(painter, up, color);
    painter->restore();
}

void drawMenuBarItem(QPainter* painter, const QStyleOption* option, const QStyle& style,
                     const QWidget* widget)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const ThemeColors& colors = colorsOf(option);
    painter->fillRect(option->rect, colors.surface);
    if (option->state & QStyle::State_Selected)
        drawBox(painter, option->rect.adjusted(0, 2, 0, -2), colors.accentSoft, QColor());
    const bool mnemonics = style.styleHint(QStyle::SH_UnderlineShortcut, option, widget);
    const int flags = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine |
                      (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter->setPen(item && item->menuItemType == QStyleOptionMenuItem::Normal ? colors.ink
                                                                               : colors.mutedInk);
    painter->drawText(option->rect, flags, item ? item->text : QString());
}

void drawScrollBar(QPainter* painter, const QStyleOptionSlider* option, const QRect& handle)
{
    const ThemeColors& colors = colorsOf(option);
    const bool active =
        option->state & QStyle::State_MouseOver || option->activeSubControls & QStyle::SC_ScrollBarSlider;
    QRectF bar = QRectF(handle).adjusted(3, 3, -3, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? colors.faintInk : colors.outline);
    painter->drawRoundedRect(bar, 3, 3);
    painter->restore();
}

/// A box whose edge is seen in either theme, with a tick, or a bar where only some are checked.
void drawCheck(QPainter* painter, const QStyleOption& option, const ThemeColors& colors)
{
    const bool isMarked =
        option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_NoChange);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const int side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRect box(0, 0, side, side); // on whole pixels: its edge is one of them
    box.moveCenter(option.rect.center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor edge = !isEnabled ? colors.outline : isMarked ? colors.accent : colors.mutedInk;
    painter->setPen(QPen(edge, 1));
    painter->setBrush(isMarked && isEnabled ? colors.accent : colors.surface);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->setPen(QPen(isEnabled ? colors.onAccent : colors.faintInk, side / 8.0, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box, side](qreal x, qreal y) { return QPointF(box.topLeft()) + QPointF(x, y) * side; };
    if (option.state.testFlag(QStyle::State_On))
        painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
    else if (isMarked)
        painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
    painter->restore();
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const ThemeColors& colors = colorsOf(option);
    switch (element) {
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth <= 0)
            return painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        const bool focused = option->state & State_HasFocus;
        return drawBox(painter, option->rect, colors.surface, focused ? colors.accent : colors.outline);
    }
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(painter, *option, colors);
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        return drawButton(painter, option,
                          button && button->features.testFlag(QStyleOptionButton::DefaultButton));
    }
    case PE_PanelButtonTool: {
        const bool marked = option->state & (State_Sunken | State_On);
        const bool hover = (option->state & State_MouseOver) && (option->state & State_Enabled);
        if (marked || hover)
            drawBox(painter, option->rect, marked ? colors.accentSoft : colors.raised, QColor());
        return;
    }
    case PE_Frame:
    case PE_FrameGroupBox:
        painter->setPen(colors.gridLine);
        return painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, colors.surface);
    case PE_FrameFocusRect: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colors.accent, 1.5));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), kRadius, kRadius);
        return painter->restore();
    }
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const ThemeColors& colors = colorsOf(option);
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colors.surface);
        // At the side of a table the lines go on as between its rows; its corner belongs to its head.
        painter->setPen((option->state & State_Horizontal) || !qobject_cast<const QHeaderView*>(widget)
                            ? colors.outline
                            : colors.gridLine);
        return painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    case CE_HeaderLabel: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (!header)
            break;
        QStyleOptionHeader muted = *header;
        muted.palette.setColor(QPalette::ButtonText, colors.mutedInk);
        return QProxyStyle::drawControl(element, &muted, painter, widget);
    }
    case CE_ProgressBarGroove:
        return drawBox(painter, option->rect, colors.surface, colors.outline);
    case CE_ProgressBarContents:
        return drawProgress(painter, option);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, colors.surface);
    case CE_MenuBarItem:
        return drawMenuBarItem(painter, option, *this, widget);
    case CE_Splitter:
        return painter->fillRect(option->rect, colors.gridLine);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    const ThemeColors& colors = colorsOf(option);
    if (control == CC_ScrollBar) {
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (slider && slider->maximum > slider->minimum)
            drawScrollBar(painter, slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (control == CC_ComboBox) {
        const bool focused = option->state & State_HasFocus;
        const bool hover = (option->state & State_MouseOver) && (option->state & State_Enabled);
        drawBox(painter, option->rect, hover ? colors.raised : colors.surface,
                focused ? colors.accent : colors.outline);
        return drawChevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                           colors.mutedInk);
    }
    if (control == CC_SpinBox) {
        drawBox(painter, option->rect, colors.surface,
                option->state & State_HasFocus ? colors.accent : colors.outline);
        return drawSteps(painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                         subControlRect(control, option, SC_SpinBoxDown, widget), colors.mutedInk);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return kScrollBarExtent;
    case PM_ScrollBarSliderMin:
        return spacing::kThree;
    case PM_SplitterWidth:
        return 1;
    case PM_FocusFrameHMargin: // cells start where the titles of their columns do
        return spacing::kOne - 1;
    case PM_HeaderMargin:
        return spacing::kOne;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return spacing::kOne;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return spacing::kTwo;
    case PM_MenuBarPanelWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>((option ? colorsOf(option) : themeColors(widget)).gridLine.rgba());
    case SH_FormLayoutLabelAlignment:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_DialogButtonBox_ButtonsHaveIcons: // some desktops would put theirs there
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void HouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* box = qobject_cast<QComboBox*>(widget))
        watchList(*box);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return result.expandedTo(QSize(0, kControlHeight)) + QSize(spacing::kOne, 0);
    case CT_ComboBox:
        return (result + QSize(spacing::kOne, 0)).expandedTo(QSize(0, kControlHeight));
    case CT_LineEdit:
        return result.expandedTo(QSize(0, kControlHeight));
    case CT_SpinBox:
        return result.expandedTo(QSize(0, kControlHeight));
    case CT_HeaderSection:
        return result.expandedTo(QSize(0, 36));
    case CT_MenuItem: // Fusion shortens the longest text, for it takes the sign of the underlined key for a
                      // letter
        return result + QSize(spacing::kTwo, spacing::kHalf);
    case CT_MenuBarItem:
        return result + QSize(0, spacing::kHalf);
    default:
        return result;
    }
}

// The desktop's icons would be looked for in every icon theme and drawn by plugins that have to be loaded
// first.
QIcon HouseStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    const QPalette palette = widget ? widget->palette() : QApplication::palette();
    switch (icon) {
    case SP_LineEditClearButton:
        return lineIcon(QStringLiteral("close"), palette);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return lineIcon(QStringLiteral("more"), palette);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

// What is typed stands clear of the field's line; a field without one is a cell or part of another control.
QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(spacing::kHalf, 0, -spacing::kHalf, 0);
    return rect;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(spacing::kOne, 1, -spacing::kThree, -1);
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!slider)
        return {};
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const QRect rect = option->rect;
    const int length = horizontal ? rect.width() : rect.height();
    const int range = slider->maximum - slider->minimum;
    const int total = range + slider->pageStep;
    const int handle =
        range > 0 && total > 0
            ? qBound(spacing::kThree, static_cast<int>(qint64(length) * slider->pageStep / total), length)
            : length;
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                              length - handle, slider->upsideDown);
    const auto span = [&](int from, int extent) {
        return horizontal ? QRect(rect.left() + from, rect.top(), extent, rect.height())
                          : QRect(rect.left(), rect.top() + from, rect.width(), extent);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return span(start, handle);
    case SC_ScrollBarGroove:
        return rect;
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + handle, length - start - handle);
    default:
        return {};
    }
}

} // namespace milepost
