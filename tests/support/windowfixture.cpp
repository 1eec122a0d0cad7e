// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"

#include "tests/support/sampleplans.h"

namespace milepost {

WindowFixture::WindowFixture() : m_session(std::make_unique<Session>(m_catalogue, m_clock))
{
    m_language.apply(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_TRUE(m_workspace->importPlan(otherSamplePlan()));
    m_session->setWorkspace(std::move(m_workspace));
    m_session->setAsOf(QDate(2017, 7, 1));
    m_window = std::make_unique<MainWindow>(*m_session, pageFactories());
    m_window->resize(1280, 860);
    m_window->show();
}

WindowFixture::~WindowFixture()
{
    m_window.reset();
    m_session.reset();
    m_language.apply(m_localeBefore);
    QLocale::setDefault(m_localeBefore);
}

} // namespace milepost
