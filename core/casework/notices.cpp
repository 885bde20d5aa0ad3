// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/notices.h"

#include "core/base/resources.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <toml++/toml.h>
#include <algorithm>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Notices {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

const std::set<std::string_view> kKeys{"id",        "version", "from", "kind",
                                       "sensitive", "title",   "text", "sources"};

Error noticeError(std::string_view code, const QString& message, const QString& file,
                  const toml::source_position& at, const QString& what) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = Notices::tr("Correct the file of the notices."),
            .detail = u"%1:%2: %3"_s.arg(file).arg(at.line).arg(what)};
}

/// The first key with a missing, wrong or unknown value; empty when the notice is whole.
QString readNotice(const toml::table& table, Notice& notice) {
    for (const auto& [key, node] : table)
        if (!kKeys.contains(key.str())) return toQString(key.str());
    const auto text = [&](std::string_view key) {
        return QString::fromStdString(table[key].value_or(std::string())).trimmed();
    };
    notice.id = text("id");
    notice.version = int(table["version"].value_or(std::int64_t(0)));
    if (const auto* day = table["from"].as_date())
        notice.from = QDate(day->get().year, day->get().month, day->get().day);
    const auto kind = text("kind");
    notice.consent = kind == u"consent"_s;
    const auto sensitive = table["sensitive"].value_exact<bool>();
    notice.sensitive = sensitive.value_or(false);
    notice.title = text("title");
    notice.text = text("text");
    if (const auto* sources = table["sources"].as_array())
        for (const auto& source : *sources)
            notice.sources << QString::fromStdString(source.value_or(std::string()));
    if (notice.id.isEmpty()) return u"id"_s;
    if (notice.version < 1) return u"version"_s;
    if (!notice.from.isValid()) return u"from"_s;
    if (!notice.consent && kind != u"notice"_s) return u"kind"_s;
    if (!sensitive) return u"sensitive"_s;
    if (notice.title.isEmpty()) return u"title"_s;
    if (notice.text.isEmpty()) return u"text"_s;
    if (notice.sources.isEmpty() || notice.sources.contains(QString())) return u"sources"_s;
    return {};
}

}  // namespace

Result<std::vector<Notice>> parseNotices(const QByteArray& text, const QString& file) {
    toml::table document;
    try {
        document = toml::parse(std::string_view(text.constData(), size_t(text.size())));
    } catch (const toml::parse_error& error) {
        return fail(noticeError("notice.unreadable", Notices::tr("The file is not valid TOML."),
                                file, error.source().begin,
                                QString::fromUtf8(error.description())));
    }
    const auto badEntry = [&](const toml::source_position& at, const QString& what) {
        return fail(noticeError("notice.bad_entry",
                                Notices::tr("An entry of the notices is not complete."), file, at,
                                what));
    };
    const auto* entries = document["notice"].as_array();
    if (!entries || document.size() != 1) return badEntry(document.source().begin, u"notice"_s);
    std::vector<Notice> notices;
    for (const auto& node : *entries) {
        const auto* table = node.as_table();
        Notice notice;
        const auto wrong = table ? readNotice(*table, notice) : u"notice"_s;
        if (!wrong.isEmpty()) return badEntry(node.source().begin, wrong);
        if (noticeOf(notices, notice.id, notice.version))
            return badEntry(node.source().begin, u"version"_s);
        notices.push_back(std::move(notice));
    }
    return notices;
}

Result<std::vector<Notice>> loadNotices() {
    const auto name = u"security/notices.toml"_s;
    const auto text = readResource(name);
    if (!text) return fail(text.error());
    return parseNotices(*text, name);
}

const Notice* noticeOn(const std::vector<Notice>& notices, const QString& id, QDate day) {
    const Notice* shown = nullptr;
    for (const auto& notice : notices) {
        if (notice.id != id || day < notice.from) continue;
        if (!shown ||
            std::pair(shown->from, shown->version) < std::pair(notice.from, notice.version))
            shown = &notice;
    }
    return shown;
}

const Notice* noticeOf(const std::vector<Notice>& notices, const QString& id, int version) {
    const auto found = std::ranges::find_if(notices, [&](const Notice& notice) {
        return notice.id == id && notice.version == version;
    });
    return found == notices.end() ? nullptr : &*found;
}

QString digestOf(const Notice& notice) {
    return QString::fromLatin1(
        QCryptographicHash::hash((notice.title + u'\n' + notice.text).toUtf8(),
                                 QCryptographicHash::Sha256)
            .toHex());
}

}  // namespace zhiqiao
