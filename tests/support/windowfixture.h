// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pagefactories.h"
#include "core/base/language.h"
#include "tests/support/workspacefixture.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QApplication>

namespace milepost {

/// The real window on a workspace in memory with two sample plans, as of the fixed clock's day, in English.
class WindowFixture : public WorkspaceFixture
{
protected:
    WindowFixture();
    ~WindowFixture() override;

    /// Finds a widget by its object name; a missing one fails the test.
    template <class T>
    T* find(const char* name)
    {
        T* widget = m_window->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(widget, nullptr) << name;
        return widget;
    }

    QLocale m_localeBefore;
    Language m_language;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace milepost
