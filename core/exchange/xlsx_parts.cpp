// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_parts.h"

#include "core/exchange/exchange_errors.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct WorkbookText {
    Q_DECLARE_TR_FUNCTIONS(WorkbookText)
};

QString utf8(std::string_view text) {
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

struct Relation {
    QString id;
    QString type;    ///< the last word of the type's address, the same in every edition
    QString target;  ///< part name
};

/// Part name a target stands for, seen from `folder`; absolute targets begin with a slash.
QString resolved(const QString& folder, const QString& target) {
    QStringList path;
    const QString whole = target.startsWith(u'/') ? target : folder + u'/' + target;
    for (const QString& step : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (!path.isEmpty()) path.removeLast();
        } else if (step != u".") {
            path.append(step);
        }
    }
    return path.join(u'/');
}

QString folderOf(const QString& part) { return part.section(u'/', 0, -2); }

/// Relations of a part; those that lead outside the file are left out.
Result<std::vector<Relation>> readRelations(ZipArchive& archive, const QString& part) {
    const QString folder = folderOf(part);
    const QString file = folder + (folder.isEmpty() ? u""_s : u"/"_s) + u"_rels/"_s +
                         part.section(u'/', -1) + u".rels"_s;
    std::vector<Relation> relations;
    if (!archive.contains(file)) return relations;
    XmlScan scan;
    scan.start = [&](std::string_view name, const XmlAttributes& attributes) {
        if (name != "Relationship" || attributes.value("TargetMode") == "External") return;
        relations.push_back({utf8(attributes.value("Id")),
                             utf8(attributes.value("Type")).section(u'/', -1),
                             resolved(folder, utf8(attributes.value("Target")))});
    };
    if (auto scanned = scanPart(archive, file, scan); !scanned) return fail(scanned.error());
    return relations;
}

QString targetOfType(const std::vector<Relation>& relations, QStringView type) {
    for (const Relation& relation : relations)
        if (relation.type == type) return relation.target;
    return {};
}

Error notAWorkbook(const ZipArchive& archive) {
    const auto names = archive.names();
    const auto has = [&names](QLatin1StringView part) {
        return std::any_of(names.begin(), names.end(),
                           [part](const QString& name) { return name.startsWith(part); });
    };
    if (has("xl/workbook.bin"_L1)) return notATable(WorkbookText::tr("a binary workbook (.xlsb)"));
    if (has("word/"_L1)) return notATable(WorkbookText::tr("a Word document"));
    if (has("ppt/"_L1)) return notATable(WorkbookText::tr("a presentation"));
    if (has("content.xml"_L1)) return notATable(WorkbookText::tr("an OpenDocument file"));
    return notATable(WorkbookText::tr("a zip archive"));
}

}  // namespace

Result<> scanPart(ZipArchive& archive, const QString& part, XmlScan& scan) {
    if (auto read = archive.read(part, [&](QByteArrayView piece) { return scan.feed(piece); });
        !read)
        return fail(read.error());
    return scan.finish();
}

Result<WorkbookParts> readWorkbookParts(ZipArchive& archive) {
    auto roots = readRelations(archive, {});
    if (!roots) return fail(roots.error());
    QString workbook = targetOfType(*roots, u"officeDocument");
    if (workbook.isEmpty()) workbook = u"xl/workbook.xml"_s;
    if (!archive.contains(workbook) || !workbook.endsWith(u".xml"_s, Qt::CaseInsensitive))
        return fail(notAWorkbook(archive));
    auto relations = readRelations(archive, workbook);
    if (!relations) return fail(relations.error());

    struct Sheet {
        QString name;
        QString relation;
    };
    std::vector<Sheet> sheets;
    bool isWorkbook = false;
    WorkbookParts parts;
    XmlScan scan;
    scan.start = [&](std::string_view name, const XmlAttributes& attributes) {
        if (name == "workbook") isWorkbook = true;
        if (name == "workbookPr") {
            const auto flag = attributes.value("date1904");
            parts.since1904 = flag == "1" || flag == "true";
        }
        if (name != "sheet") return;
        const auto state = attributes.value("state");
        if (state == "hidden" || state == "veryHidden") return;
        sheets.push_back({utf8(attributes.value("name")), utf8(attributes.prefixed("id"))});
    };
    if (auto scanned = scanPart(archive, workbook, scan); !scanned) return fail(scanned.error());
    if (!isWorkbook) return fail(notAWorkbook(archive));

    for (const Sheet& sheet : sheets) {
        for (const Relation& relation : *relations) {
            // A chart sheet is a sheet without cells.
            if (relation.id != sheet.relation || relation.type != u"worksheet") continue;
            if (!archive.contains(relation.target))
                return fail(damagedFile(u"xlsx: a sheet is missing"_s));
            parts.sheetNames.append(sheet.name);
            parts.sheetParts.append(relation.target);
        }
    }
    if (parts.sheetParts.isEmpty()) return fail(damagedFile(u"xlsx: no sheet"_s));
    parts.sharedStrings = targetOfType(*relations, u"sharedStrings");
    parts.styles = targetOfType(*relations, u"styles");
    return parts;
}

std::optional<QString> SharedStrings::at(qsizetype index) const {
    if (index < 0 || size_t(index) >= ends_.size()) return {};
    const quint32 from = index == 0 ? 0 : ends_[size_t(index) - 1];
    return withoutEscapes(
        QString::fromUtf8(bytes_.constData() + from, qsizetype(ends_[size_t(index)] - from)));
}

Result<SharedStrings> readSharedStrings(ZipArchive& archive, const QString& part,
                                        const TableLimits& limits) {
    SharedStrings strings;
    if (part.isEmpty() || !archive.contains(part)) return strings;
    strings.bytes_.reserve(archive.unpackedSize(part));
    bool inText = false;
    bool inReading = false;  // <rPh>, how the text sounds
    bool tooMany = false;
    bool tooLong = false;                // one text, which many cells may name
    constexpr qsizetype kMostBytes = 4;  // of a character in UTF-8
    XmlScan scan;
    scan.start = [&](std::string_view name, const XmlAttributes&) {
        if (name == "rPh") inReading = true;
        if (name == "t") inText = !inReading;
    };
    scan.end = [&](std::string_view name) {
        if (name == "rPh") inReading = false;
        if (name == "t") inText = false;
        if (name != "si") return;
        const auto begin = strings.ends_.empty() ? 0 : qsizetype(strings.ends_.back());
        tooLong = strings.bytes_.size() - begin > kMostBytes * limits.cellCharacters;
        strings.ends_.push_back(quint32(strings.bytes_.size()));
        if (!tooLong && strings.ends_.size() <= size_t(limits.sharedStrings)) return;
        tooMany = !tooLong;
        scan.stop();
    };
    scan.text = [&](std::string_view text) {
        if (inText) strings.bytes_.append(text.data(), qsizetype(text.size()));
    };
    if (auto scanned = scanPart(archive, part, scan); !scanned) return fail(scanned.error());
    if (tooLong)
        return fail(tooLarge(
            WorkbookText::tr("a text of more than %1 characters").arg(limits.cellCharacters)));
    if (tooMany)
        return fail(
            tooLarge(WorkbookText::tr("more than %1 different texts").arg(limits.sharedStrings)));
    return strings;
}

Result<std::vector<bool>> readDateStyles(ZipArchive& archive, const QString& part) {
    std::vector<bool> styles;
    if (part.isEmpty() || !archive.contains(part)) return styles;
    QMap<int, QString> formats;
    std::vector<int> used;
    bool inCellStyles = false;
    XmlScan scan;
    scan.start = [&](std::string_view name, const XmlAttributes& attributes) {
        if (name == "numFmt")
            formats.insert(utf8(attributes.value("numFmtId")).toInt(),
                           utf8(attributes.value("formatCode")));
        if (name == "cellXfs") inCellStyles = true;
        if (name == "xf" && inCellStyles)
            used.push_back(utf8(attributes.value("numFmtId")).toInt());
    };
    scan.end = [&](std::string_view name) {
        if (name == "cellXfs") inCellStyles = false;
    };
    if (auto scanned = scanPart(archive, part, scan); !scanned) return fail(scanned.error());
    styles.reserve(used.size());
    for (const int id : used) styles.push_back(isDateFormat(id, formats.value(id)));
    return styles;
}

bool isDateFormat(int formatId, const QString& code) {
    if (code.isEmpty()) {
        const auto within = [formatId](int first, int last) {
            return first <= formatId && formatId <= last;
        };
        // 27–31, 36, 50–54, 57 and 58 are the Chinese ones: 2022年11月30日.
        return within(14, 17) || formatId == 22 || within(27, 31) || formatId == 36 ||
               within(50, 54) || within(57, 58);
    }
    static const QRegularExpression literals(uR"("[^"]*"|\[[^\]]*\]|\\.|_.|\*.)"_s);
    QString bare = code.section(u';', 0, 0).toLower();
    bare.remove(literals);
    if (bare.contains(u"general"_s)) return false;
    if (bare.contains(u'y') || bare.contains(u'd')) return true;
    const bool ofNumbers = bare.contains(u'0') || bare.contains(u'#') || bare.contains(u'?');
    return bare.contains(u'm') && !bare.contains(u'h') && !bare.contains(u's') && !ofNumbers;
}

std::optional<QDate> dayFromSerial(double serial, bool since1904) {
    constexpr double kLastSerial = 2958465;  // 9999-12-31
    if (!(serial >= 0 && serial <= kLastSerial)) return {};
    const auto days = qint64(serial);
    if (since1904) return QDate(1904, 1, 1).addDays(days);
    // The 1900 count begins with 1 and has a 29 February 1900 that never was, as number 60.
    if (days == 0 || days == 60) return {};
    return QDate(1899, 12, 31).addDays(days < 60 ? days : days - 1);
}

QString withoutEscapes(QString text) {
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    for (auto at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        const auto match = escape.match(text, at, QRegularExpression::NormalMatch,
                                        QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) continue;
        const QChar meant(match.captured(1).toUShort(nullptr, 16));
        // No database keeps a NUL, and half a character is none.
        text.replace(at, match.capturedLength(),
                     meant.isNull() || meant.isSurrogate() ? QString() : QString(meant));
    }
    return text;
}

}  // namespace zhiqiao
