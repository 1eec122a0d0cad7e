// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shareddialog.h"

#include "ui/common/messagebar.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int kWidth = 560;
constexpr int kLastPort = 65'535;

} // namespace

SharedDialog::SharedDialog(const ServerAddress& known, Open open, QWidget* parent)
    : QDialog(parent), m_open(std::move(open)), m_server(field(u"sharedServer"_s, known.host)),
      m_port(new QSpinBox(this)), m_database(field(u"sharedDatabase"_s, known.database)),
      m_user(field(u"sharedUser"_s, known.user)), m_password(field(u"sharedPassword"_s, {})),
      m_certificate(field(u"sharedCertificate"_s, known.rootCertificate)), m_security(new QLabel(this)),
      m_problem(new MessageBar(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"sharedDialog"_s);
    setWindowTitle(tr("Open a shared workspace"));
    m_port->setObjectName(u"sharedPort"_s);
    m_port->setRange(1, kLastPort);
    m_port->setValue(known.port);
    m_port->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_password->setEchoMode(QLineEdit::Password);
    build();
    check();
    // Whoever comes back has only the password to enter.
    (known.database.isEmpty() ? m_server : m_password)->setFocus();
}

QLineEdit* SharedDialog::field(const QString& name, const QString& text)
{
    auto* edit = new QLineEdit(text, this);
    edit->setObjectName(name);
    connect(edit, &QLineEdit::textChanged, this, &SharedDialog::check);
    return edit;
}

void SharedDialog::build()
{
    auto* note =
        new QLabel(tr("A shared workspace lies on a PostgreSQL server, where everybody in the office works "
                      "on the same plans and figures. Its administrator tells you these details."),
                   this);
    m_server->setPlaceholderText(tr("db.example.org; empty for this computer"));
    m_problem->setObjectName(u"sharedProblem"_s);
    m_security->setObjectName(u"sharedSecurity"_s);
    for (QLabel* label : {note, m_security}) {
        label->setWordWrap(true);
        setTextRole(label, TextRole::Small, InkTone::Muted);
    }
    auto* form = new QFormLayout(this);
    form->setContentsMargins(spacing::kThree, spacing::kThree, spacing::kThree, spacing::kThree);
    form->setSpacing(spacing::kTwo);
    form->addRow(note);
    form->addRow(tr("&Server"), m_server);
    form->addRow(tr("&Port"), m_port);
    form->addRow(tr("&Database"), m_database);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("Pass&word"), m_password);
    addCertificate(*form);
    form->addRow(m_security);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    setMinimumWidth(kWidth);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SharedDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SharedDialog::addCertificate(QFormLayout& form)
{
    m_certificate->setPlaceholderText(tr("empty for those this computer trusts"));
    auto* choose = new QToolButton(this);
    choose->setObjectName(u"sharedChooseCertificate"_s);
    choose->setText(tr("Choose…"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_certificate, 1);
    row->addWidget(choose);
    auto* label = new QLabel(tr("&Authority's certificate"), this);
    label->setBuddy(m_certificate);
    form.addRow(label, row);
    connect(choose, &QToolButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("The certificate of the authority"), {},
                                                          tr("Certificates (*.crt *.pem *.cer)"));
        if (!path.isEmpty())
            m_certificate->setText(path);
    });
}

ServerAddress SharedDialog::address() const
{
    return {m_server->text().trimmed(), m_port->value(), m_database->text().trimmed(),
            m_user->text().trimmed(), m_certificate->text().trimmed()};
}

void SharedDialog::check()
{
    if (!m_buttons) // the fields are made one after the other
        return;
    const ServerAddress entered = address();
    m_security->setText(
        entered.isLocal()
            ? tr("This computer: nothing goes over the network.")
            : tr("The connection is encrypted, and the server must prove that it is “%1”. The password "
                 "is not kept.")
                  .arg(entered.host));
    m_buttons->button(QDialogButtonBox::Open)->setEnabled(!m_isWaiting && !entered.database.isEmpty());
}

void SharedDialog::showProblem(const QString& words)
{
    if (words.isEmpty())
        m_problem->clear();
    else
        m_problem->showMessage(MessageKind::Error, words);
    // A form gives a row no more than its text would take in one line.
    const int width = std::max(minimumWidth(), this->width());
    m_problem->setMinimumHeight(words.isEmpty() ? 0 : m_problem->heightForWidth(width - 2 * spacing::kThree));
    resize(width, layout()->totalHeightForWidth(width));
}

void SharedDialog::accept()
{
    if (m_isWaiting)
        return;
    setWaiting(true);
    const int tried = ++m_tries;
    const QString password = m_password->text();
    m_password->clear();
    m_open(*this, address().toString(), password, [this, tried](const std::function<Result<void>()>& end) {
        if (m_isWaiting && tried == m_tries)
            take(end());
    });
}

/// The first time it gives up waiting, the second time altogether.
void SharedDialog::reject()
{
    if (!m_isWaiting)
        return QDialog::reject();
    setWaiting(false);
    m_problem->clear();
}

void SharedDialog::take(const Result<void>& opened)
{
    setWaiting(false);
    if (opened)
        return QDialog::accept();
    showProblem(opened.error().message);
    m_password->setFocus();
}

void SharedDialog::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_server, m_port, m_database, m_user, m_password, m_certificate})
        field->setEnabled(!isWaiting);
    check();
    if (isWaiting)
        m_problem->showMessage(MessageKind::Information, tr("Connecting to the server…"));
}

} // namespace milepost
