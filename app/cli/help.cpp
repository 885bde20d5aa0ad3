// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/output.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

constexpr int kNameColumn = 30;

/// TEXT:{a,b} as {a,b}, INT:INT in [1 - 20] as [1 - 20].
QString typeOf(const CLI::Option& option, const CLI::Formatter& labels) {
    const auto type = QString::fromStdString(option.get_type_name());
    const auto limits = type.section(u':', 1);
    const auto from = std::max(limits.indexOf(u'['), limits.indexOf(u'{'));
    return from < 0 ? QString::fromStdString(labels.get_label(option.get_type_name()))
                    : limits.mid(from);
}

class Formatter final : public CLI::Formatter {
public:
    Formatter() {
        label("Usage", utf8(Help::tr("Usage")));
        label("OPTIONS", utf8(Help::tr("OPTIONS")));
        label("SUBCOMMAND", utf8(Help::tr("WHAT")));
        label("Positionals", utf8(Help::tr("Arguments")));
        label("REQUIRED", utf8(Help::tr("needed")));
        label("TEXT", utf8(Help::tr("TEXT")));
        for (const auto* number : {"INT", "UINT"}) label(number, utf8(Help::tr("NUMBER")));
    }

    std::string make_group(std::string group, bool isPositional,
                           std::vector<const CLI::Option*> options) const override {
        if (!isPositional) group = utf8(Help::tr("Options"));
        return CLI::Formatter::make_group(group, isPositional, options);
    }

    std::string make_option(const CLI::Option* option, bool isPositional) const override {
        return line(make_option_name(option, isPositional) + make_option_opts(option),
                    option->get_description());
    }

    std::string make_option_opts(const CLI::Option* option) const override {
        if (option->get_type_size() == 0) return {};
        auto text = u' ' + typeOf(*option, *this);
        if (option->get_expected_max() == CLI::detail::expected_max_vector_size) text += u" …"_s;
        if (option->get_required()) text += u' ' + QString::fromStdString(get_label("REQUIRED"));
        return utf8(text);
    }

    std::string make_subcommand(const CLI::App* verb) const override {
        return line(verb->get_name(), verb->get_description());
    }

private:
    /// CLI11 counts bytes, which are not columns.
    static std::string line(const std::string& name, const std::string& description) {
        const auto head = u"  "_s + QString::fromStdString(name);
        const int room = kNameColumn - widthOf(head);
        if (description.empty()) return utf8(head) + '\n';
        const auto gap = room > 0 ? QString(room, u' ') : u'\n' + QString(kNameColumn, u' ');
        return utf8(head + gap) + description + '\n';
    }
};

}  // namespace

QString languageAsked(std::span<char*> words) {
    constexpr std::string_view kOption = "--lang";
    QString language = u"zh_CN"_s;
    for (size_t i = 1; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (word == kOption && i + 1 < words.size()) language = QString::fromUtf8(words[i + 1]);
        if (word.starts_with("--lang="))
            language = QString::fromUtf8(words[i] + kOption.size() + 1);
    }
    return language == u"en"_s ? language : u"zh_CN"_s;
}

std::shared_ptr<CLI::Formatter> helpFormatter() { return std::make_shared<Formatter>(); }

std::string utf8(const QString& text) { return text.toStdString(); }

void showExample(CLI::App& app, const std::string& example) {
    app.footer(utf8(Help::tr("Example:")) + "\n  zhiqiao-cli " + example);
}

CLI::App* addVerb(CLI::App& noun, const std::string& name, const QString& does,
                  const std::string& example) {
    auto* verb = noun.add_subcommand(name, utf8(does));
    showExample(*verb, example);
    if (noun.get_footer().empty()) showExample(noun, example);
    return verb;
}

}  // namespace zhiqiao::cli
