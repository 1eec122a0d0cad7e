// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/quantityedit.h"

#include "ui/common/keepswhatistyped.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QAccessible>

#include <algorithm>
#include <utility>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
constexpr int kNoteWidth = 320;
} // namespace

// The note is a sibling, not a child: it is wider than the cell and would be clipped.
QuantityEdit::QuantityEdit(Reader reader, QWidget* parent)
    : QLineEdit(parent), m_reader(std::move(reader)), m_note(new QLabel(parent))
{
    setObjectName(u"quantityEdit"_s);
    setProperty(kKeepsWhatIsTyped, true);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setObjectName(u"quantityNote"_s);
    m_note->setWordWrap(true);
    m_note->setAutoFillBackground(true);
    m_note->setBackgroundRole(QPalette::Window);
    m_note->setForegroundRole(QPalette::WindowText);
    m_note->setMargin(spacing::kHalf + 2);
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_note->setFont(themeFont(TextRole::Small));
    m_note->hide();
    connect(this, &QLineEdit::textEdited, this, &QuantityEdit::explain);
}

QuantityEdit::~QuantityEdit()
{
    delete m_note;
}

void QuantityEdit::amend()
{
    m_mode = Mode::Amend;
    deselect();
    end(false);
    explain();
}

void QuantityEdit::resume(const QString& text, std::optional<qint64> seen)
{
    m_seen = seen;
    setText(text);
    setModified(true);
    explain();
}

bool QuantityEdit::isUnderstood() const
{
    return text().trimmed().isEmpty() || m_reader(text()).tone != EntryReading::Tone::Refused;
}

void QuantityEdit::showRefusal()
{
    explain();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString QuantityEdit::noteText() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

void QuantityEdit::explain()
{
    if (text().trimmed().isEmpty()) {
        showNote(isModified() ? tr("Empty: recorded as no data, which is not zero.") : QString());
        return;
    }
    const EntryReading reading = m_reader(text());
    showNote(reading.words);
    const ThemeColors& colors = themeColors(this);
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::Window, colors.raised);
    palette.setColor(QPalette::WindowText,
                     reading.tone == EntryReading::Tone::Understood
                         ? colors.ink
                         : verdictColor(reading.tone == EntryReading::Tone::Refused ? Verdict::Regressing
                                                                                    : Verdict::Behind,
                                        themeVariant(this->palette())));
    m_note->setPalette(palette);
    setAccessibleDescription(m_note->text());
}

void QuantityEdit::showNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    placeNote();
}

void QuantityEdit::placeNote()
{
    if (m_note->isHidden() || !parentWidget())
        return;
    const QRect area = parentWidget()->rect();
    const int oneLine = m_note->fontMetrics().horizontalAdvance(m_note->text()) + 2 * m_note->margin() + 4;
    const int width = std::min({std::max(oneLine, this->width()), kNoteWidth, area.width()});
    m_note->resize(width, m_note->heightForWidth(width));
    const bool fitsBelow = geometry().bottom() + m_note->height() < area.bottom();
    const int top = fitsBelow ? geometry().bottom() + 2 : geometry().top() - m_note->height() - 1;
    const int left = std::clamp(geometry().right() - width + 1, 0, std::max(0, area.width() - width));
    m_note->move(left, top);
    m_note->raise();
}

void QuantityEdit::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    placeNote();
}

void QuantityEdit::moveEvent(QMoveEvent* event)
{
    QLineEdit::moveEvent(event);
    placeNote();
}

void QuantityEdit::hideEvent(QHideEvent* event)
{
    if (m_note)
        m_note->hide();
    QLineEdit::hideEvent(event);
}

} // namespace milepost
