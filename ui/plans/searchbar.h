// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace milepost {

class PlanTextView;

/// Searches a document: a field, how many places there are and which is lit, next and previous.
class SearchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(PlanTextView& text, QWidget* parent = nullptr);

    /// Opens with what is selected in the text, else with the last words.
    void open();
    void close();
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCount();

    PlanTextView& m_text;
    QLineEdit* m_words;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
};

} // namespace milepost
