// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <span>
#include <string>

namespace zhiqiao::cli {

/// The language asked for by --lang, looked for before anything is read: help speaks it too.
[[nodiscard]] QString languageAsked(std::span<char*> words);

/// Help in the language of the program.
[[nodiscard]] std::shared_ptr<CLI::Formatter> helpFormatter();

[[nodiscard]] std::string utf8(const QString& text);  ///< as CLI11 wants texts

/// A verb of a noun: what it does, and a call that --help shows as example; the first verb's is the
/// noun's as well.
CLI::App* addVerb(CLI::App& noun, const std::string& name, const QString& does,
                  const std::string& example);
/// Shows the example under the help of `app`.
void showExample(CLI::App& app, const std::string& example);

/// What was wrong with the words on the command line: usage.bad_arguments. An unknown noun, verb
/// or option comes with the nearest ones.
[[nodiscard]] Error usageError(const CLI::App& app, const CLI::ParseError& error);

}  // namespace zhiqiao::cli
