// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/enrolment.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace zhiqiao {

namespace {

struct DeedCode {
    EnrolmentDeedKind kind;
    std::string_view code;
};
constexpr std::array kDeedCodes{DeedCode{EnrolmentDeedKind::Admit, "admit"},
                                DeedCode{EnrolmentDeedKind::Step, "step"},
                                DeedCode{EnrolmentDeedKind::Done, "done"},
                                DeedCode{EnrolmentDeedKind::Reopen, "reopen"},
                                DeedCode{EnrolmentDeedKind::Drop, "drop"},
                                DeedCode{EnrolmentDeedKind::End, "end"},
                                DeedCode{EnrolmentDeedKind::Withdraw, "withdraw"},
                                DeedCode{EnrolmentDeedKind::Undo, "undo"}};

}  // namespace

std::string_view codeOf(EnrolmentDeedKind kind) {
    return std::ranges::find(kDeedCodes, kind, &DeedCode::kind)->code;
}

std::optional<EnrolmentDeedKind> enrolmentDeedOf(QStringView code) {
    const auto found = std::ranges::find_if(
        kDeedCodes, [&](const DeedCode& one) { return code == toQString(one.code); });
    return found == kDeedCodes.end() ? std::nullopt : std::optional(found->kind);
}

}  // namespace zhiqiao
