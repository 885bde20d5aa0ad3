// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_target.h"

#include "core/security/vault/vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLinks = 40;  // as many as the kernel follows

struct Targets {
    Q_DECLARE_TR_FUNCTIONS(Targets)
};

Error passwordInUrl() {
    return {.kind = Error::Kind::Invalid,
            .code = "db.password_in_url",
            .message = Targets::tr("A password does not belong into the address of the database."),
            .hint = Targets::tr("Leave it out and keep it in the file .pgpass, or change it if "
                                "others could read it.")};
}

Error badTarget(const QString& why) {
    return {.kind = Error::Kind::Invalid,
            .code = "db.bad_target",
            .message = Targets::tr("The address of the database cannot be understood."),
            .hint = Targets::tr("Write a file path, or postgresql://user@host:5432/database."),
            .detail = why};
}

/// A value as libpq keywords take it; QtSql parts keywords at semicolons.
QString quoted(const QString& value) {
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:@+-]+$"_s);
    if (plain.match(value).hasMatch()) return value;
    return u'\'' + QString(value).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString fileNameOf(const QString& text) {
    static const QRegularExpression other(u"[^A-Za-z0-9.-]+"_s);
    return QString(text).replace(other, u"_"_s);
}

Result<DatabaseTarget> serverTarget(const QUrl& url, const QString& dataFolder) {
    static const QStringList known{u"host"_s,    u"sslmode"_s, u"sslrootcert"_s,
                                   u"sslcert"_s, u"sslkey"_s,  u"connect_timeout"_s,
                                   u"options"_s};
    if (!url.isValid()) return fail(badTarget(u"not a URL"_s));
    if (!url.password().isEmpty()) return fail(passwordInUrl());
    const auto name = url.path(QUrl::FullyDecoded).mid(1);
    if (name.isEmpty() || name.contains(u'/')) return fail(badTarget(u"no database name"_s));

    QStringList keywords;
    const auto add = [&](const QString& key, const QString& value) {
        if (!value.isEmpty()) keywords << key + u'=' + quoted(value);
    };
    auto host = url.host();
    add(u"host"_s, host);
    if (url.port() > 0) add(u"port"_s, QString::number(url.port()));
    add(u"dbname"_s, name);
    add(u"user"_s, url.userName(QUrl::FullyDecoded));
    for (const auto asked = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
         const auto& [key, value] : asked) {
        if (key == u"password"_s) return fail(passwordInUrl());
        if (!known.contains(key)) return fail(badTarget(u"unknown option"_s));
        if (key == u"host"_s) host = value;
        add(key, value);
    }
    const auto joined = keywords.join(u' ');
    if (joined.contains(u';')) return fail(badTarget(u"a semicolon"_s));
    const auto place = QDir(dataFolder)
                           .filePath(u"server-%1-%2.key"_s.arg(
                               fileNameOf(host.isEmpty() ? u"local"_s : host), fileNameOf(name)));
    return DatabaseTarget{.engine = Engine::Postgres,
                          .path = {},
                          .keywords = joined,
                          .keyFile = place,
                          .title = (host.isEmpty() ? QString() : host + u'/') + name};
}

/// Where the file itself lies or will lie: two names of one file would have two guards.
QString realPlaceOf(const QString& path) {
    QFileInfo file(path);
    for (int links = 0; file.isSymLink() && links < kMostLinks; ++links)
        file = QFileInfo(file.symLinkTarget());
    const auto folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

}  // namespace

QString userDataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/zhiqiao"_s;
}

Result<DatabaseTarget> databaseTarget(const QString& text, const QString& dataFolder) {
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]+://"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (const auto match = scheme.match(text); match.hasMatch()) {
        const auto url = QUrl(text, QUrl::StrictMode);
        if (const auto name = match.captured().toLower();
            name != u"postgresql://"_s && name != u"postgres://"_s)
            return fail(badTarget(u"unknown scheme"_s));
        return serverTarget(url, dataFolder);
    }
    const auto path = realPlaceOf(text.isEmpty() ? QDir(dataFolder).filePath(u"office.db"_s)
                                                 : QFileInfo(text).absoluteFilePath());
    return DatabaseTarget{.engine = Engine::Sqlite,
                          .path = path,
                          .keywords = {},
                          .keyFile = keyFileBeside(path),
                          .title = QFileInfo(path).fileName()};
}

}  // namespace zhiqiao
