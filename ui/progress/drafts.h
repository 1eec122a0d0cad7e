// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/progress/draft.h"
#include "ui/undo/workspacecommand.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <array>
#include <functional>

namespace milepost {

class UnsentShelf;
class Workspace;
enum class UnconfirmedChange;

/// All that is entered in the sheets of a page and not recorded, be it a figure or a report. What waits for
/// the server, or for a choice between it and somebody else's, is kept on this machine as long as it does,
/// and taken up again from there.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    /// How many figures and reports.
    struct Count
    {
        int figures = 0;
        int reports = 0;
        int all() const { return figures + reports; }
    };

    explicit Drafts(QObject* parent = nullptr);
    ~Drafts() override;

    /// Which sheet the places of a kind are in; they outlive every call.
    void setSheets(DraftSheet& figures, DraftSheet& reports);
    /// Begins anew with what this machine keeps for a workspace. Nothing of it is compared yet.
    void setWorkspace(Workspace* workspace);

    const Draft* at(const DraftKey& key) const; ///< nullptr where there is none
    std::vector<DraftKey> of(CellState state) const;
    static Count count(const std::vector<DraftKey>& keys);
    /// What waits for the server or for a choice.
    Count waiting() const;
    /// Whether that outlives the program.
    bool areKept() const;
    const DraftSheet& sheet(const DraftKey& key) const { return *m_sheets[key.index()]; }

    /// Words changed.
    void retranslate();
    void keep(const DraftKey& key, Draft draft);
    bool forget(const DraftKey& key); ///< true when there was something
    void forgetAll(CellState state);

    using Attempt = std::function<std::optional<Error>(const std::vector<DraftKey>&)>;
    /// Records what `attempt` records, all that is given to it or none, but nothing that somebody else has
    /// changed since it was seen: that is contested, the rest is tried. What does not arrive is kept.
    /// Returns how many.
    int record(const std::vector<DraftTry>& tries, const Attempt& attempt);
    /// Enters drafts once more. Returns how many are not recorded.
    int recordAgain(const std::vector<DraftKey>& keys);
    using Make = std::function<std::unique_ptr<WorkspaceCommand>(const ErrorReport& report)>;
    /// Pushes a command. Returns its error, which is told by nobody then; a later one by failed().
    std::optional<Error> push(QUndoStack& stack, const Make& make);

signals:
    /// What is kept, or in which state, has changed.
    void changed();
    void draftChanged(const milepost::DraftKey& key);
    /// Something waits because nobody has said who records.
    void authorNeeded();
    void failed(const QString& message);
    /// What this machine kept could not be read.
    void complained(const QString& message);

private:
    class Writing;

    void follow();
    void takeOver();
    void write();
    void compareSoon();
    void compare();
    void compareOne(const DraftKey& key, const Draft& draft);
    void settle(UnconfirmedChange outcome);
    void put(const DraftKey& key, Draft draft);
    bool isContested(const DraftTry& one) const;
    void contest(const DraftKey& key, Draft draft);

    std::array<DraftSheet*, std::variant_size_v<DraftKey>> m_sheets{};
    QPointer<Workspace> m_workspace;
    QHash<DraftKey, Draft> m_drafts;
    std::unique_ptr<UnsentShelf> m_shelf; ///< null where nothing is kept
    bool m_isWritten = true;              ///< the last writing went well
    int m_writers = 0;                    ///< that are at work; the last of them writes
    bool m_isChanged = false;             ///< since it was written
    bool m_isComparing = false;           ///< soon
};

} // namespace milepost
