// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edit_merge.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTimeZone>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(EditWords)
};

}  // namespace

bool wasFaster(const Error& error) {
    return error.code == "record.changed_elsewhere" || error.code.ends_with(".corrected_already");
}

QString whoAndWhen(const EditedBy& by) {
    const auto name = by.name.isEmpty() ? EditWords::tr("Somebody else") : by.name;
    if (!by.at.isValid()) return name;
    return EditWords::tr("%1, %2").arg(
        name, by.at.toTimeZone(QTimeZone("Asia/Shanghai")).toString(u"yyyy-MM-dd HH:mm"_s));
}

QString toldOf(const EditedBy& by, const std::vector<FieldChange>& theirs) {
    if (theirs.empty()) return {};
    QStringList changes;
    for (const auto& change : theirs)
        changes << EditWords::tr("%1: %2").arg(
            change.title, change.now.isEmpty() ? EditWords::tr("empty") : change.now);
    return EditWords::tr("Kept beside it is what %1 changed meanwhile: %2.")
        .arg(whoAndWhen(by), changes.join(u'；'));
}

}  // namespace zhiqiao
