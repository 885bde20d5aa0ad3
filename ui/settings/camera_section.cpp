// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/camera_section.h"

#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

CameraSection::CameraSection(Needs needs, QWidget* page)
    : QObject(page),
      needs_(std::move(needs)),
      grid_(new FormGrid(page)),
      folder_(named<QLineEdit>(u"cameraFolder"_s)),
      state_(named<TextLabel>(u"cameraState"_s, TextSize::Note)) {
    grid_->addSection(tr("Document camera"));
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    auto* choose = named<QPushButton>(u"chooseCameraFolder"_s, tr("Choose …"));
    row->addWidget(folder_, 1);
    row->addWidget(choose);
    whole->setFocusProxy(folder_);
    grid_->addRow(tr("Folder of this workplace"), whole, tr("F9 takes pictures from there"));
    folder_->setAccessibleName(tr("Folder of this workplace"));
    state_->setWordWrap(true);
    grid_->addWide(state_);
    auto* save = named<QPushButton>(u"saveCameraFolder"_s, tr("Save the fol&der"));
    grid_->addWide(save, Qt::AlignLeft);
    folder_->setText(needs_.folder());
    showState();
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const auto folder = needs_.files.folder(tr("Folder of the document camera")))
            folder_->setText(*folder);
    });
    connect(save, &QPushButton::clicked, this, &CameraSection::save);
}

void CameraSection::save() {
    auto folder = folder_->text().trimmed();
    if (!folder.isEmpty()) folder = QDir(folder).absolutePath();
    needs_.save(folder);
    showState();
    emit said(folder.isEmpty() ? tr("F9 asks for a file from now on.")
                               : tr("F9 takes pictures from this folder from now on."));
}

void CameraSection::showState() {
    const auto folder = needs_.folder();
    if (folder.isEmpty())
        state_->setText(
            tr("No folder is set: F9 asks for a file. Choose the folder into which the "
               "camera's program saves; it belongs to this workplace alone."));
    else if (!QDir(folder).exists())
        state_->setText(tr("The folder is not there at present."));
    else if (const auto left = needs_.leftOver(folder); !left.isEmpty())
        state_->setText(left);
    else
        state_->setText(tr("The folder is there. A picture is taken out of it once it is filed."));
}

}  // namespace zhiqiao::ui
