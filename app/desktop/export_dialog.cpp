// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export_dialog.h"

#include "core/exchange/encrypted_file.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace zhiqiao {

using namespace Qt::StringLiterals;
using ui::named;

namespace {

const QString kZip = u".zip"_s;

QString withoutZip(const QString& path) {
    return path.endsWith(kZip, Qt::CaseInsensitive) ? path.chopped(kZip.size()) : path;
}

}  // namespace

ExportDialog::ExportDialog(QWidget* parent, const QString& title, const QString& kinds,
                           QString suffix)
    : QFileDialog(parent, title, {}, kinds),
      suffix_(std::move(suffix)),
      encrypt_(named<QCheckBox>(u"encryptFile"_s)),
      password_(named<QLineEdit>(u"filePassword"_s)),
      again_(named<QLineEdit>(u"filePasswordAgain"_s)),
      problem_(named<QLabel>(u"filePasswordProblem"_s)) {
    setOption(QFileDialog::DontUseNativeDialog);
    setAcceptMode(QFileDialog::AcceptSave);
    setFileMode(QFileDialog::AnyFile);
    addFields();
}

/// Below Qt's own: the check box comes after the kinds of files, the buttons come last.
void ExportDialog::addFields() {
    encrypt_->setText(tr("&Encrypt it, as a ZIP with a password"));
    auto* grid = qobject_cast<QGridLayout*>(layout());
    grid->addWidget(encrypt_, grid->rowCount(), 0, 1, -1);
    const std::pair<QLineEdit*, QString> fields[]{{password_, tr("&Password of the file")},
                                                  {again_, tr("The same &again")}};
    for (const auto& [field, words] : fields) {
        auto* label = new QLabel(words, this);
        label->setBuddy(field);
        field->setEchoMode(QLineEdit::Password);
        field->setEnabled(false);
        field->setAccessibleName(QString(words).remove(u'&'));
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    }
    problem_->setWordWrap(true);
    problem_->hide();
    grid->addWidget(problem_, grid->rowCount(), 0, 1, -1);
    auto* kinds = findChild<QWidget*>(u"fileTypeCombo"_s);
    auto* buttons = findChild<QDialogButtonBox*>();
    setTabOrder(kinds, encrypt_);
    setTabOrder(encrypt_, password_);
    setTabOrder(password_, again_);
    setTabOrder(again_, buttons);
    connect(encrypt_, &QCheckBox::toggled, this, &ExportDialog::showEncrypted);
}

void ExportDialog::showEncrypted(bool encrypted) {
    password_->setEnabled(encrypted);
    again_->setEnabled(encrypted);
    problem_->hide();
    auto* name = findChild<QLineEdit*>(u"fileNameEdit"_s);
    const auto plain = withoutZip(name->text());
    name->setText(encrypted ? plain + kZip : plain);
}

QString ExportDialog::problem() const {
    if (!encrypt_->isChecked()) return {};
    if (password_->text().size() < kShortestFilePassword)
        return tr("The password has at least %n sign(s).", nullptr, kShortestFilePassword);
    if (password_->text() != again_->text()) return tr("The two passwords differ.");
    return {};
}

QString ExportDialog::wholeName(QString path) const {
    if (encrypt_->isChecked()) path = withoutZip(path);
    if (QFileInfo(path).suffix().isEmpty()) path += u'.' + suffix_;
    return encrypt_->isChecked() ? path + kZip : path;
}

ui::ChosenFile ExportDialog::chosen() const {
    return {selectedFiles().value(0), encrypt_->isChecked() ? password_->text() : QString()};
}

/// The whole name first, so that Qt asks before it replaces just that file.
void ExportDialog::accept() {
    const auto wrong = problem();
    problem_->setText(wrong);
    problem_->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty()) {
        password_->setAccessibleDescription(wrong);
        password_->setFocus();
        password_->selectAll();
        return;
    }
    const auto path = selectedFiles().value(0);
    if (!path.isEmpty() && !QFileInfo(path).isDir()) selectFile(wholeName(path));
    QFileDialog::accept();
}

}  // namespace zhiqiao
