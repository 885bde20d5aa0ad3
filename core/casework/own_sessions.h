// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/own_recording.h"
#include "core/codes/code_book.h"

namespace zhiqiao {

/// How a visit ended up: "removed", "planned", "cancelled", or of a session that was held the code
/// of the attendance, "absent" for who was not marked.
[[nodiscard]] QString visitState(const SessionVisit& visit);
/// The same in words.
[[nodiscard]] QString visitInWords(const SessionVisit& visit);

/// The part of the copy a person may ask for that tells of group sessions.
[[nodiscard]] QJsonArray visitsJson(const std::vector<SessionVisit>& visits);
[[nodiscard]] std::vector<OwnRecordingLine> visitLines(const CodeBook& lists,
                                                       const std::vector<SessionVisit>& visits);

}  // namespace zhiqiao
