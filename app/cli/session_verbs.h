// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"
#include "app/session_office.h"

namespace zhiqiao::cli {

void addSessionVerbs(CLI::App& app, Program& program);

struct SessionOptions {
    std::string id;
    std::string kind, topic, on, begins, minutes, place, officer, places;
    std::string reason, state, after, out;
    std::vector<std::string> people;
    std::string number;  ///< identity number
    std::string as = "present";
    bool isSigned = false;
    bool undo = false;
};

using CarrySession = Exit (*)(Program&, OfficeSession&, const SessionOptions&);

/// A verb of `session` that carries out `carry` in an opened office.
std::pair<CLI::App*, std::shared_ptr<SessionOptions>> addSessionVerb(
    CLI::App& noun, Program& program, const char* name, const QString& does, const char* example,
    CarrySession carry);
/// With the number of a session as its first word.
std::shared_ptr<SessionOptions> addVerbOfSession(CLI::App& noun, Program& program, const char* name,
                                                 const QString& does, const char* example,
                                                 CarrySession carry, CLI::App** verb);

void addSessionRosterVerbs(CLI::App& noun, Program& program);  ///< of `session`

/// Errors: usage.bad_number.
Result<GroupSessionId> sessionTyped(const std::string& typed);
[[nodiscard]] QJsonObject sessionJson(const OfficeSession& office, const GroupSession& session);
[[nodiscard]] Error sessionUsage(std::string_view code, const QString& message,
                                 const QString& hint);

}  // namespace zhiqiao::cli
