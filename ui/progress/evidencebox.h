// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QToolButton;

namespace milepost {

/// The files attached to a cell: dragged in or chosen, opened, saved elsewhere, taken out.
class EvidenceBox final : public QWidget
{
    Q_OBJECT

public:
    enum class Access { None, ReadOnly, ReadWrite };

    explicit EvidenceBox(QWidget* parent = nullptr);

    /// `whyNot` says why files are only read.
    void setFiles(const std::vector<Evidence>& files, Access access, const QString& whyNot = {});
    void retranslate();

signals:
    void filesGiven(const QStringList& paths);
    void openRequested(const milepost::Evidence& file);
    void saveRequested(const milepost::Evidence& file);
    void removalRequested(const milepost::Evidence& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void chooseFiles();
    void showButtons();
    const Evidence* current() const;

    QLabel* m_title;
    QLabel* m_hint;
    QListWidget* m_list;
    QToolButton* m_add;
    QToolButton* m_open;
    QToolButton* m_save;
    QToolButton* m_remove;
    std::vector<Evidence> m_files;
    Access m_access = Access::None;
    QString m_whyNot;
};

} // namespace milepost
