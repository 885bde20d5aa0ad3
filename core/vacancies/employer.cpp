// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancies/employer.h"

#include <QRegularExpression>

namespace zhiqiao {

using namespace Qt::StringLiterals;

QString comparableName(const QString& name) {
    static const QRegularExpression blanks(uR"([\s\x{200B}])"_s);
    return name.normalized(QString::NormalizationForm_KC).remove(blanks);
}

}  // namespace zhiqiao
