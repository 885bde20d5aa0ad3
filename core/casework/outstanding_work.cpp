// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/outstanding_work.h"

#include <QStringList>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

QString outstandingText(const std::vector<OutstandingPart>& parts) {
    QStringList words;
    for (const auto& part : parts) words << u"%1 %2"_s.arg(part.title).arg(part.number);
    return words.join(u'、');
}

std::vector<OutstandingPart> addedUp(const std::vector<QString>& texts) {
    std::vector<OutstandingPart> sums;
    for (const auto& text : texts)
        for (const auto& part : text.split(u'、', Qt::SkipEmptyParts)) {
            const auto title = part.section(u' ', 0, -2);
            auto sum = std::ranges::find(sums, title, &OutstandingPart::title);
            if (sum == sums.end()) sum = sums.insert(sum, {title, 0});
            sum->number += part.section(u' ', -1).toLongLong();
        }
    return sums;
}

}  // namespace zhiqiao
