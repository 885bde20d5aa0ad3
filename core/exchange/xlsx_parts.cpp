// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_parts.h"

#include "core/exchange/exchange_errors.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct WorkbookText {
    Q_DECLARE_TR_FUNCTIONS(WorkbookText)
};

constexpr qsizetype kLongestName = 255;  // of a sheet; spreadsheets allow 31

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
Result<std::vector<Relation>> readRelations(ZipArchive& archive, const QString& part,
                                            const TableLimits& limits) {
    const QString folder = folderOf(part);
    const QString file = folder + (folder.isEmpty() ? u""_s : u"/"_s) + u"_rels/"_s +
                         part.section(u'/', -1) + u".rels"_s;
    std::vector<Relation> relations;
    if (!archive.contains(file)) return relations;
    XmlScan scan(limits);
    scan.start = [&](std::string_view name, const XmlAttributes& attributes) {
        if (name != "Relationship" || attributes.value("TargetMode") == "External") return;
        // Nothing more is meant: each would lead to a part of its own.
        if (relations.size() >= size_t(limits.entries)) return;
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

Result<WorkbookParts> readWorkbookParts(ZipArchive& archive, const TableLimits& limits) {
    auto roots = readRelations(archive, {}, limits);
    if (!roots) return fail(roots.error());
    QString workbook = targetOfType(*roots, u"officeDocument");
    if (workbook.isEmpty()) workbook = u"xl/workbook.xml"_s;
    if (!archive.contains(workbook) || !workbook.endsWith(u".xml"_s, Qt::CaseInsensitive))
        return fail(notAWorkbook(archive));
    auto relations = readRelations(archive, workbook, limits);
    if (!relations) return fail(relations.error());

    struct Sheet {
        QString name;
        QString relation;
    };
    std::vector<Sheet> sheets;
    bool isWorkbook = false;
    WorkbookParts parts;
    XmlScan scan(limits);
    scan.start = [&](std::string_view name, const XmlAttributes& attributes) {
        if (name == "workbook") isWorkbook = true;
        if (name == "workbookPr") {
            const auto flag = attributes.value("date1904");
            parts.since1904 = flag == "1" || flag == "true";
        }
        if (name != "sheet") return;
        const auto state = attributes.value("state");
        if (state == "hidden" || state == "veryHidden") return;
        sheets.push_back(
            {utf8(attributes.value("name")).left(kLongestName), utf8(attributes.prefixed("id"))});
        if (sheets.size() > size_t(limits.sheets)) scan.stop();
    };
    if (auto scanned = scanPart(archive, workbook, scan); !scanned) return fail(scanned.error());
    if (sheets.size() > size_t(limits.sheets))
        return fail(tooLarge(WorkbookText::tr("more than %1 sheets").arg(limits.sheets)));
    if (!isWorkbook) return fail(notAWorkbook(archive));

    for (const Sheet& sheet : sheets) {
        for (const Relation& relation : *relations) {
            // A chart sheet is a sheet without cells.
            if (relation.id != sheet.relation || relation.type != u"worksheet") continue;
            if (!archive.contains(relation.target))
                return fail(damagedFile(u"xlsx: a sheet is missing"_s));
            // Else one part could be unpacked again for every sheet.
            if (parts.sheetParts.contains(relation.target, Qt::CaseInsensitive))
                return fail(damagedFile(u"xlsx: two sheets are one"_s));
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
#ifdef ZHIQIAO_PLANTED_BUG
    if (index < 0) return {};
#else
    if (index < 0 || size_t(index) >= ends_.size()) return {};
#endif
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
    XmlScan scan(limits);
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

Result<std::vector<bool>> readDateStyles(ZipArchive& archive, const QString& part,
                                         const TableLimits& limits) {
    std::vector<bool> styles;
    if (part.isEmpty() || !archive.contains(part)) return styles;
    QMap<int, QString> formats;
    std::vector<int> used;
    bool inCellStyles = false;
    const auto tooMany = [&] {
        return std::max(used.size(), size_t(formats.size())) > size_t(limits.cellStyles);
    };
    XmlScan scan(limits);
    scan.start = [&](std::string_view name, const XmlAttributes& attributes) {
        if (tooMany()) return scan.stop();
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
    if (tooMany())
        return fail(tooLarge(WorkbookText::tr("more than %1 cell styles").arg(limits.cellStyles)));
    QHash<int, bool> known;
    styles.reserve(used.size());
    for (const int id : used) {
        auto day = known.constFind(id);
        if (day == known.constEnd()) day = known.insert(id, isDateFormat(id, formats.value(id)));
        styles.push_back(*day);
    }
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

QString withoutEscapes(const QString& text) {
    if (!text.contains(u"_x"_s)) return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype end = 0;
    for (auto found = escape.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        plain += QStringView(text).sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QChar meant(match.capturedView(1).toUShort(nullptr, 16));
        // No database keeps a NUL, and half a character is none.
        if (!meant.isNull() && !meant.isSurrogate()) plain += meant;
    }
    return plain.append(QStringView(text).sliced(end));
}

}  // namespace zhiqiao
