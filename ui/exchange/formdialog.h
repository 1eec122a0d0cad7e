// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/entryform.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace milepost {

/// Asks for which agencies and which period entry forms are wanted, and whether as Excel files or on paper.
class FormDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Way { Workbooks, Paper };

    /// All owners are chosen at first.
    FormDialog(std::vector<FormOwner> owners, const Period& period, QWidget* parent = nullptr);

    std::vector<FormOwner> owners() const;
    Period period() const { return m_period; }
    Way way() const { return m_way; }

private:
    void build();
    void check();
    void choose(Way way);

    std::vector<FormOwner> m_owners;
    Period m_period;
    Way m_way = Way::Workbooks;
    QLineEdit* m_periodEdit;
    QLabel* m_periodWords;
    QListWidget* m_list;
    QPushButton* m_workbooks;
    QPushButton* m_paper;
};

} // namespace milepost
