// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/file_dialogs.h"

#include "app/desktop/export_dialog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QIdentityProxyModel>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct FileDialogText {
    Q_DECLARE_TR_FUNCTIONS(FileDialogText)
};

/// Names folders and files in the program's language; Qt 6.4 has no Chinese for them.
class KindNames final : public QFileIconProvider {
public:
    [[nodiscard]] QString type(const QFileInfo& info) const override {
        if (info.isDir()) return FileDialogText::tr("Folder");
        const auto suffix = info.suffix().toUpper();
        return suffix.isEmpty() ? FileDialogText::tr("File")
                                : FileDialogText::tr("%1 file").arg(suffix);
    }
};

/// Days as everywhere in the program.
class IsoDays final : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        constexpr int kModified = 3;
        const auto* files = qobject_cast<const QFileSystemModel*>(sourceModel());
        if (files && index.column() == kModified && role == Qt::DisplayRole)
            return files->lastModified(mapToSource(index)).toString(u"yyyy-MM-dd HH:mm"_s);
        return QIdentityProxyModel::data(index, role);
    }
};

/// What a file may end in, the first of them being meant.
QString kindsFor(const QString& suffix) {
    if (suffix == u"xlsx"_s) return u"(*.xlsx *.csv)"_s;
    if (suffix == u"png"_s) return u"(*.png *.svg *.pdf *.xlsx *.csv)"_s;
    return u"(*.%1)"_s.arg(suffix);
}

QString nameWith(const QString& suffix, const QString& name) {
    return name.endsWith(u'.' + suffix) ? name : name + u'.' + suffix;
}

/// Qt's own dialog on every desktop: the system's speaks the system's language.
QString ask(QFileDialog& dialog, KindNames& names) {
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setProxyModel(new IsoDays(&dialog));
    dialog.setIconProvider(&names);
    dialog.setViewMode(QFileDialog::Detail);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

}  // namespace

std::optional<QString> FileDialogs::fileToSave(const QString& title, const QString& suggestedName,
                                               const QString& suffix) {
    KindNames names;  // the dialog's own thread asks it to the end
    QFileDialog dialog(parent_, title, {}, kindsFor(suffix));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(nameWith(suffix, suggestedName));
    auto path = ask(dialog, names);
    if (path.isEmpty()) return std::nullopt;
    if (QFileInfo(path).suffix().isEmpty()) path += u'.' + suffix;
    return path;
}

std::optional<ui::ChosenFile> FileDialogs::fileToExport(const QString& title,
                                                        const QString& suggestedName,
                                                        const QString& suffix) {
    KindNames names;  // the dialog's own thread asks it to the end
    ExportDialog dialog(parent_, title, kindsFor(suffix), suffix);
    dialog.selectFile(nameWith(suffix, suggestedName));
    return ask(dialog, names).isEmpty() ? std::nullopt : std::optional(dialog.chosen());
}

std::optional<QString> FileDialogs::fileToOpen(const QString& title, const QStringList& suffixes) {
    QStringList kinds;
    for (const auto& suffix : suffixes) kinds << u"*."_s + suffix;
    KindNames names;  // the dialog's own thread asks it to the end
    QFileDialog dialog(parent_, title, {}, u"(%1);;(*)"_s.arg(kinds.join(u' ')));
    dialog.setFileMode(QFileDialog::ExistingFile);
    const auto path = ask(dialog, names);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> FileDialogs::folder(const QString& title) {
    KindNames names;  // the dialog's own thread asks it to the end
    QFileDialog dialog(parent_, title);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    const auto path = ask(dialog, names);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

}  // namespace zhiqiao
