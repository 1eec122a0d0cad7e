// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/progress/drafts.h"

#include <QFrame>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace milepost {

/// Stands above the sheets while something is entered and not recorded because of the others or the server:
/// either both figures of a cell, or both reports on an item, that somebody else has changed meanwhile, to
/// choose between, or how many wait for the server, to be recorded once it is back.
class DraftBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Choice { Theirs, Mine, Edit };

    explicit DraftBar(QWidget* parent = nullptr);

    enum class Offer {
        Later, ///< the server is out of reach
        Now,
        Never ///< the plan they belong to is not in the workspace any more
    };

    /// Asks which of two is to stand; `others` further places are contested too.
    void askWhich(const QString& words, int others);
    /// Tells of figures and reports that wait, and offers to record them when that can be.
    void offer(const Drafts::Count& waiting, Offer offer);
    void showNothing();
    void retranslate();

signals:
    void chosen(milepost::DraftBar::Choice choice, bool forAll);
    void recordRequested();
    void forgetRequested();
    void leaveRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static QString offerWords(const Drafts::Count& waiting, Offer offer);
    QPushButton* button(const QString& name);
    /// Whether it asks for an answer or only tells something.
    enum class Tone { Asks, Tells };
    void say(const QString& words, MessageKind kind, Tone tone);
    void showAsked(bool isAsked);
    void fit();
    void choose(Choice choice);

    QLabel* m_icon;
    QLabel* m_words;
    QWidget* m_choices;
    QBoxLayout* m_layout;
    MessageKind m_kind = MessageKind::Warning;
    Tone m_tone = Tone::Asks;
    QCheckBox* m_all;
    QPushButton* m_theirs;
    QPushButton* m_mine;
    QPushButton* m_edit;
    QPushButton* m_record;
    QPushButton* m_forget;
    int m_others = 0;
};

} // namespace milepost
