// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/own_data.h"

#include <QJsonArray>

namespace zhiqiao {

/// Of the copy of a person's own data: who was asked to take the person over, and what came of it.
[[nodiscard]] QJsonArray transfersJson(const std::vector<CaseTransfer>& transfers);
[[nodiscard]] std::vector<OwnDataLine> transferLines(const std::vector<CaseTransfer>& transfers,
                                                     const CodeBook& lists);

}  // namespace zhiqiao
