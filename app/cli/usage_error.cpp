// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"
#include "app/cli/program.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct Usage {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

/// Letters to put in, take out or change.
qsizetype distance(const QString& from, const QString& to) {
    std::vector<qsizetype> row(size_t(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        auto diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const auto changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
            diagonal = row[size_t(j)];
            row[size_t(j)] = std::min({diagonal + 1, row[size_t(j - 1)] + 1, changed});
        }
    }
    return row.back();
}

/// The names that may have been meant, nearest first; nothing when none is like it.
QStringList nearest(const QString& typed, QStringList names) {
    const auto rank = [&typed](const QString& name) {
        return name.startsWith(typed) || typed.startsWith(name) ? 1 : distance(typed, name);
    };
    std::ranges::stable_sort(names, {}, rank);
    constexpr qsizetype kMost = 3;
    const auto far = std::max<qsizetype>(1, typed.size() / 2);
    const auto end = std::ranges::find_if(names, [&](const auto& n) { return rank(n) > far; });
    return names.mid(0, std::min<qsizetype>(kMost, end - names.begin()));
}

/// The noun or verb that was understood last.
const CLI::App* understood(const CLI::App& app) {
    const auto* at = &app;
    while (!at->get_subcommands().empty()) at = at->get_subcommands().front();
    return at;
}

QString callOf(const CLI::App& app) {
    const auto* parent = app.get_parent();
    return parent ? callOf(*parent) + u' ' + text(app.get_name()) : u"zhiqiao-cli"_s;
}

QStringList verbsOf(const CLI::App& app) {
    QStringList names;
    for (const auto* verb : app.get_subcommands({})) names << text(verb->get_name());
    return names;
}

QStringList optionsOf(const CLI::App* app) {
    QStringList names;
    for (; app; app = app->get_parent())
        for (const auto* option : app->get_options())
            for (const auto& name : option->get_lnames()) names << u"--"_s + text(name);
    return names;
}

struct Complaint {
    QString message;
    QString hint;
};

Complaint aboutUnknown(const CLI::App& at, const QString& word) {
    const bool isOption = word.startsWith(u'-');
    const auto verbs = verbsOf(at);
    const auto near = nearest(word, isOption ? optionsOf(&at) : verbs);
    Complaint told{isOption ? Usage::tr("There is no option %1.").arg(word)
                            : Usage::tr("There is one word too many."),
                   {}};
    if (!isOption && !verbs.isEmpty())
        told.message = at.get_parent() ? Usage::tr("%1 cannot do \"%2\".").arg(callOf(at), word)
                                       : Usage::tr("There is nothing called \"%1\".").arg(word);
    if (!near.isEmpty())
        told.hint = Usage::tr("Did you mean %1?").arg(near.join(u", "_s));
    else if (!isOption && !verbs.isEmpty())
        told.hint = listed(verbs);
    return told;
}

/// CLI11's sentences, said again in the language of the program.
Complaint aboutValue(const QString& sentence) {
    static const QRegularExpression needed(u"^(\\S+) is required$"_s);
    static const QRegularExpression oneOf(u"^(\\S+): (.*) not in \\{(.*)\\}$"_s);
    static const QRegularExpression range(u"^(\\S+): Value (.*) not in range (\\S+) to (\\S+)$"_s);
    static const QRegularExpression convert(u"^Could not convert: (\\S+) = (.*)$"_s);
    static const QRegularExpression apart(u"^(\\S+) excludes (\\S+)$"_s);
    static const QRegularExpression count(u"^(\\S+): .*$"_s);
    const auto cannotBe = [](const QRegularExpressionMatch& found) {
        return Usage::tr("%1 cannot be \"%2\".").arg(found.captured(1), found.captured(2));
    };
    if (const auto found = needed.match(sentence); found.hasMatch())
        return {Usage::tr("%1 is missing.").arg(found.captured(1)), {}};
    if (const auto found = oneOf.match(sentence); found.hasMatch())
        return {cannotBe(found), listed(found.captured(3).split(u','))};
    if (const auto found = range.match(sentence); found.hasMatch())
        return {cannotBe(found),
                Usage::tr("It goes from %1 to %2.").arg(found.captured(3), found.captured(4))};
    if (const auto found = convert.match(sentence); found.hasMatch()) return {cannotBe(found), {}};
    if (const auto found = apart.match(sentence); found.hasMatch())
        return {
            Usage::tr("%1 and %2 do not go together.").arg(found.captured(1), found.captured(2)),
            {}};
    if (const auto found = count.match(sentence); found.hasMatch())
        return {Usage::tr("%1 wants exactly one value.").arg(found.captured(1)), {}};
    return {sentence, {}};
}

Complaint complaintOf(const CLI::App& app, const CLI::App& at, const CLI::ParseError& error) {
    if (const auto words = app.remaining(true); !words.empty())
        return aboutUnknown(at, text(words.front()).section(u'=', 0, 0));
    if (const auto verbs = verbsOf(at); !verbs.isEmpty())
        return {Usage::tr("What should %1 do?").arg(callOf(at)), listed(verbs)};
    return aboutValue(QString::fromUtf8(error.what()));
}

}  // namespace

Error usageError(const CLI::App& app, const CLI::ParseError& error) {
    const auto* at = understood(app);
    const auto told = complaintOf(app, *at, error);
    const auto help = Usage::tr("Help: %1 --help").arg(callOf(*at));
    return {.kind = Error::Kind::Invalid,
            .code = "usage.bad_arguments",
            .message = told.message,
            .hint = told.hint.isEmpty() ? help : told.hint + u' ' + help};
}

}  // namespace zhiqiao::cli
