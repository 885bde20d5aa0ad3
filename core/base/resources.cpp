// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Resources {
    Q_DECLARE_TR_FUNCTIONS(Resources)
};

QString root() {
    if (const auto named = qEnvironmentVariable("ZHIQIAO_RESOURCES"); !named.isEmpty())
        return named;
    const QDir program(QCoreApplication::applicationDirPath());
    const auto installed = program.absoluteFilePath(u"../share/zhiqiao"_s);
    if (QFileInfo(installed).isDir()) return QDir::cleanPath(installed);
    for (auto folder = program; folder.cdUp();)  // the build tree lies below the source tree
        if (QFileInfo(folder.filePath(u"resources/codes/code_lists.csv"_s)).isFile())
            return folder.filePath(u"resources"_s);
    return installed;
}

Error malformed(const QString& file, qsizetype line) {
    return {.kind = Error::Kind::Internal,
            .code = "resource.malformed",
            .message = Resources::tr("A data file of the program is damaged."),
            .hint = Resources::tr("Install the program again."),
            .detail = u"%1, line %2"_s.arg(file).arg(line)};
}

/// One record; quoted fields may hold commas, doubled quotes and line ends.
QStringList nextRecord(const QString& text, qsizetype& at, qsizetype& line) {
    QStringList fields;
    QString field;
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const auto c = text[at];
        if (quoted) {
            if (c == u'"' && at + 1 < text.size() && text[at + 1] == u'"') {
                field += c;
                ++at;
            } else if (c == u'"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            fields << std::exchange(field, {});
        } else if (c == u'\n') {
            ++at;
            break;
        } else if (c != u'\r') {
            field += c;
        }
    }
    ++line;
    fields << field;
    return fields;
}

}  // namespace

QString resourcePath(const QString& relative) {
    static const QString folder = root();
    return folder + u'/' + relative;
}

Result<QByteArray> readResource(const QString& relative) {
    QFile file(resourcePath(relative));
    if (!file.open(QFile::ReadOnly))
        return fail({.kind = Error::Kind::Internal,
                     .code = "resource.missing",
                     .message = Resources::tr("A data file of the program is missing."),
                     .hint = Resources::tr("Install the program again."),
                     .detail = relative});
    return file.readAll();
}

qsizetype CsvTable::column(const QString& name) const {
    const auto at = header.indexOf(name);
    Q_ASSERT_X(at >= 0, "CsvTable::column", qPrintable(name));
    return at;
}

Result<CsvTable> readResourceTable(const QString& relative) {
    const auto bytes = readResource(relative);
    if (!bytes) return fail(bytes.error());
    const auto text = QString::fromUtf8(*bytes);
    CsvTable table;
    qsizetype at = 0;
    qsizetype line = 0;
    while (at < text.size()) {
        auto record = nextRecord(text, at, line);
        if (record.size() == 1 && record.front().isEmpty()) continue;
        if (table.header.isEmpty()) {
            table.header = record;
            continue;
        }
        if (record.size() != table.header.size()) return fail(malformed(relative, line));
        table.rows.push_back(std::move(record));
    }
    return table;
}

}  // namespace zhiqiao
