// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"
#include "core/casework/contact_sheet.h"

namespace zhiqiao::cli {

void addContactVerb(CLI::App& noun, Program& program);  ///< of `case`
void addNoteVerb(CLI::App& noun, Program& program);     ///< the same about many, of `case`

void addAssessVerb(CLI::App& noun, Program& program);  ///< of `case`

void addOfficeVerbs(CLI::App& app, Program& program);

/// How a contact went, as typed.
struct ContactOptions {
    std::string method, outcome, intent, why;
    std::string place, note, nextContact;
    int attempts = 0;
    std::vector<std::string> needs;
};
/// Errors: usage.unknown_code; usage.nobody_asked for what only somebody reached can tell.
Result<ContactFacts> contactTyped(const CodeBook& lists, const ContactOptions& o);
/// Errors: usage.unknown_code, usage.bad_day.
Result<ContactSheet> contactSheetTyped(const CodeBook& lists, const ContactOptions& o);
/// The options of both, but for the method.
void addContactOptions(CLI::App& verb, ContactOptions& o);

}  // namespace zhiqiao::cli
