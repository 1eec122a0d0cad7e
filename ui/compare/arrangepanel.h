// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/comparisonrequest.h"
#include "ui/charts/bulletcontent.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace milepost {

/// Chooses, orders and renames the lines of a comparison, gives it a title and a note, and saves it under a
/// name. Space chooses a line, F2 renames it, Alt with the arrows or dragging moves it.
class ArrangePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ArrangePanel(QWidget* parent = nullptr);

    /// Shows a request; `places` are all it could show, in its order, by their own names; `savedAs` is the
    /// name it was opened by, empty for none.
    void setRequest(const ComparisonRequest& request, const std::vector<ComparedPlace>& places,
                    const QString& savedAs);
    /// Greys saving and removing for a reason; an empty one makes both available.
    void permitSaving(const QString& reason);
    void retranslate();

signals:
    void arranged(const std::vector<milepost::ComparisonPlace>& places);
    void titled(const QString& title);
    void noted(const QString& note);
    void saveRequested(const QString& name);
    void removeRequested(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const std::vector<ComparedPlace>& places, const std::vector<ComparisonPlace>& wanted);
    void announce();
    void moveCurrent(int step);
    void showNaming();
    std::vector<ComparisonPlace> places() const;

    QFormLayout* m_form;
    QLabel* m_hint;
    QListWidget* m_list;
    QLineEdit* m_title;
    QLineEdit* m_note;
    QLineEdit* m_name;
    QPushButton* m_save;
    QPushButton* m_remove;
    QString m_whyNot; ///< nothing can be saved
    QString m_savedAs;
};

} // namespace milepost
