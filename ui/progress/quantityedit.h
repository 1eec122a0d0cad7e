// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPointer>

#include <functional>
#include <optional>

namespace milepost {

/// How a text is understood, in words for the note under the field.
struct EntryReading
{
    enum class Tone { Understood, NeedsReason, Refused };

    Tone tone = Tone::Understood;
    QString words;
};

/// The field that opens in a cell of the sheet. While a figure is typed, a note under the field says how it
/// is understood, or why it is refused.
class QuantityEdit final : public QLineEdit
{
    Q_OBJECT

public:
    using Reader = std::function<EntryReading(const QString&)>;
    /// Replace: typing began on the cell, arrows leave it. Amend: opened by F2 or double click, arrows move
    /// the caret.
    enum class Mode { Replace, Amend };

    QuantityEdit(Reader reader, QWidget* parent);
    ~QuantityEdit() override;

    /// Row number of what stood in the cell when the field was opened: whoever types has seen that and
    /// nothing later.
    void setSeen(std::optional<qint64> seen) { m_seen = seen; }
    std::optional<qint64> seen() const { return m_seen; }
    /// Takes over what was being typed in a field that had to close.
    void resume(const QString& text, std::optional<qint64> seen);

    Mode mode() const { return m_mode; }
    /// Puts the caret at the end of the text and lets the arrows move it.
    void amend();
    /// Whether the text may leave the field: empty, or understood.
    bool isUnderstood() const;
    /// Shows why the text is refused; the text stays as it is.
    void showRefusal();
    /// What the note says now.
    QString noteText() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void explain();
    void showNote(const QString& text);
    void placeNote();

    Reader m_reader;
    Mode m_mode = Mode::Replace;
    std::optional<qint64> m_seen;
    QPointer<QLabel> m_note;
};

} // namespace milepost
