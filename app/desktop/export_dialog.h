// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/file_picker.h"

#include <QFileDialog>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace zhiqiao {

/// Asks where a file goes, and whether it is encrypted: then its name ends in .zip and the password
/// was typed twice alike.
class ExportDialog final : public QFileDialog {
    Q_OBJECT
public:
    /// `suffix` is what a name without one gets.
    ExportDialog(QWidget* parent, const QString& title, const QString& kinds, QString suffix);
    [[nodiscard]] ui::ChosenFile chosen() const;

protected:
    void accept() override;

private:
    void addFields();
    void showEncrypted(bool encrypted);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString wholeName(QString path) const;

    QString suffix_;
    QCheckBox* encrypt_;
    QLineEdit* password_;
    QLineEdit* again_;
    QLabel* problem_;
};

}  // namespace zhiqiao
