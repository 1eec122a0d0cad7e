// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/unsententry.h"

#include <QStringList>

#include <memory>

class QLockFile;

namespace milepost {

/// Keeps on this machine what one login has entered for one shared workspace and what is not in there yet, so
/// that it outlives the program. Each window writes a file of its own, which it holds by a lock; the file of
/// a window that is gone, however it went, is taken over by the next one.
class UnsentShelf
{
public:
    /// What windows that are gone have left.
    struct TakenOver
    {
        std::vector<UnsentEntry> entries;
        QStringList complaints; ///< a sentence for each file that could not be read
    };

    /// The folder of this user on this machine.
    static QString usualFolder();
    /// Whether any window of this login, here or gone, keeps something.
    static bool holdsSomething(const QString& folder, const QString& address, const QString& login);

    UnsentShelf(QString folder, const QString& address, const QString& login);
    ~UnsentShelf();
    Q_DISABLE_COPY_MOVE(UnsentShelf)

    /// Keeps these in place of what this window kept before; nothing of it stays on disk when they are none.
    /// Storage when they cannot be written: then what was written before is still there.
    Result<void> keep(std::vector<UnsentEntry> entries);
    /// Takes over what was left behind, to be kept here from now on. What would meet another entry for the
    /// same place here waits until that one is gone, see hasMore(). A damaged file is put aside under
    /// another name.
    TakenOver takeOver();
    /// Whether something left behind waits for its place.
    bool hasMore() const { return m_hasMore; }

private:
    QString pathOf(const QString& name, const QString& ending) const;
    std::unique_ptr<QLockFile> lockOf(const QString& name) const;
    Result<void> write();
    void takeFile(const QString& name, TakenOver& taken);
    QString putAside(const QString& name, const Error& error) const;

    QString m_folder;
    QString m_stem;
    UnsentEntries m_kept;
    QString m_name; ///< of this window's file, without an ending; empty while there is none
    std::unique_ptr<QLockFile> m_lock;
    bool m_hasMore = false;
};

} // namespace milepost
