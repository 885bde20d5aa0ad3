// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_words.h"

#include <QRegularExpression>

#include <array>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// Words in everyday use that are neither code nor part of one term only.
struct CommonWord {
    const char16_t* list;
    const char16_t* word;
    const char16_t* code;
};
constexpr CommonWord kCommonWords[] = {
    {u"education", u"博士", u"11"},
    {u"education", u"博士研究生", u"11"},
    {u"education", u"硕士", u"14"},
    {u"education", u"硕士研究生", u"14"},
    {u"education", u"研究生", u"14"},
    {u"education", u"本科", u"21"},
    {u"education", u"大学本科", u"21"},
    {u"education", u"大学", u"21"},
    {u"education", u"大专", u"31"},
    {u"education", u"专科", u"31"},
    {u"education", u"大学专科", u"31"},
    {u"education", u"高职", u"31"},
    {u"education", u"中专", u"41"},
    {u"education", u"中职", u"41"},
    {u"education", u"职高", u"44"},
    {u"education", u"职业高中", u"44"},
    {u"education", u"技校", u"47"},
    {u"education", u"技工学校", u"47"},
    {u"education", u"高中", u"61"},
    {u"education", u"普通高中", u"61"},
    {u"education", u"初中", u"71"},
    {u"education", u"小学", u"81"},
    {u"political", u"党员", u"01"},
    {u"political", u"中共党员", u"01"},
    {u"political", u"预备党员", u"02"},
    {u"political", u"中共预备党员", u"02"},
    {u"political", u"团员", u"03"},
    {u"political", u"共青团员", u"03"},
    {u"political", u"无党派", u"12"},
    {u"marital", u"离异", u"40"},
    {u"health", u"良好", u"10"},
    {u"hukou", u"农业", u"20"},
    {u"hukou", u"农业户口", u"20"},
    {u"hukou", u"农村", u"20"},
    {u"hukou", u"非农业", u"10"},
    {u"hukou", u"非农", u"10"},
    {u"hukou", u"城镇", u"10"},
    {u"hukou", u"居民", u"30"},
    {u"id_type", u"身份证", u"01"},
    {u"id_type", u"二代身份证", u"01"},
    {u"skill_level", u"初级", u"5"},
    {u"skill_level", u"中级", u"4"},
    {u"skill_level", u"高级", u"3"},
    {u"skill_level", u"技师", u"2"},
    {u"registration_kind", u"求职", u"jobseeker"},
    {u"registration_kind", u"求职人员", u"jobseeker"},
    {u"registration_kind", u"失业", u"unemployment"},
    {u"registration_kind", u"失业人员", u"unemployment"},
    {u"registration_kind", u"登记失业人员", u"unemployment"},
    {u"registration_kind", u"毕业生", u"graduate"},
    {u"registration_kind", u"高校毕业生", u"graduate"},
    {u"registration_kind", u"困难", u"hardship"},
    {u"registration_kind", u"困难人员", u"hardship"},
    {u"registration_kind", u"脱贫", u"poverty"},
    {u"registration_kind", u"脱贫户", u"poverty"},
    {u"registration_kind", u"脱贫劳动力", u"poverty"},
    {u"registration_kind", u"农牧民", u"migrant"},
    {u"registration_kind", u"农民工", u"migrant"},
    {u"registration_kind", u"退伍军人", u"veteran"},
};

QString compatible(const QString& text) {
    QString plain = text.normalized(QString::NormalizationForm_KC);
    static const QRegularExpression blanks(uR"([\s\x{200B}\x{FEFF}])"_s);
    return plain.remove(blanks);
}

QStringList shown(const std::vector<const CodeItem*>& items) {
    QStringList texts;
    for (const CodeItem* item : items) texts.append(item->code + u' ' + item->name);
    return texts;
}

/// "18-45": the two numbers as they stand; one of them may be missing.
struct TextRange {
    QString low;
    QString high;
    QString unit;
};
std::optional<TextRange> rangeFromText(const QString& plain) {
    static const QRegularExpression bounded(
        uR"(^(\d+(?:\.\d+)?)(\D*?)(及?以上|起|及?以下|以内)(\D*)$)"_s);
    static const QRegularExpression between(
        uR"(^(\d+(?:\.\d+)?)(?:元?[-~—–―至到]+(\d+(?:\.\d+)?))?(\D*)$)"_s);
    if (const auto match = bounded.match(plain); match.hasMatch()) {
        const QString bound = match.captured(3);
        const bool upper = bound.contains(u'下') || bound.contains(u'内');
        const QString unit = match.captured(2) + match.captured(4);
        return upper ? TextRange{{}, match.captured(1), unit}
                     : TextRange{match.captured(1), {}, unit};
    }
    const auto match = between.match(plain);
    if (!match.hasMatch()) return {};
    const QString low = match.captured(1);
    const QString high = match.captured(2);
    return TextRange{low, high.isEmpty() ? low : high, match.captured(3)};
}

}  // namespace

WordMatch matchCode(const CodeBook& lists, const QString& list, const QString& word) {
    QString text = word.trimmed();
    static const QRegularExpression orMore(uR"((\(含\)|（含）)?及?以上(学历|文化程度)?$)"_s);
    text.remove(orMore);
    for (const QString& form : {text, compatible(text)}) {
        for (const CommonWord& common : kCommonWords)
            if (form == QStringView(common.word) && list == QStringView(common.list))
                return {QString::fromUtf16(common.code), {}};
        if (const CodeItem* item = lists.match(list, form)) return {item->code, {}};
        static const QRegularExpression finer(uR"(^(\d-\d{2})(-\d{2}){1,2}$)"_s);
        if (const auto match = finer.match(form);
            list == u"occupation" && match.hasMatch() && lists.has(list, match.captured(1)))
            return {form, {}};
    }
    return {{}, shown(lists.candidates(list, text))};
}

WordMatch PlaceWords::match(const QString& word) {
    const QString text = compatible(word).remove(u"(虚构)"_s);  // as our own lists write it
    const auto known = known_.constFind(text);
    if (known != known_.constEnd()) return *known;
    return *known_.insert(text, find(text));
}

WordMatch PlaceWords::find(const QString& text) const {
    static const QRegularExpression digits(uR"(^\d{6}(\d{3})?$)"_s);
    if (digits.match(text).hasMatch()) {
        if (divisions_.exists(text)) return {text, {}};
        return {};
    }
    // Nearest first: the county at hand, its prefecture, its province, then everywhere.
    QStringList around{QString()};
    if (!home_.isEmpty()) around = {countyOf(home_), prefectureOf(home_), provinceOf(home_), {}};
    std::vector<const Division*> found;
    for (const QString& ancestor : around) {
        found = walk(text, ancestor);
        if (!found.empty()) break;
    }
    if (found.size() == 1) return {found.front()->code, {}};
    QStringList candidates;
    for (const Division* place : found) {
        if (candidates.size() == 3) break;
        candidates.append(place->code + u' ' + divisions_.fullName(place->code, day_));
    }
    return {{}, candidates};
}

/// Places with this whole name; else those whose long name it shortens, 民和县 for
/// 民和回族土族自治县; else those whose name begins with it.
std::vector<const Division*> PlaceWords::named(const QString& name, const QString& ancestor) const {
    auto places = divisions_.byName(name, day_, ancestor);
    const auto isWhole = [&name](const Division* place) {
        return place->name == name || place->name == name + u"(虚构)"_s;
    };
    if (std::any_of(places.begin(), places.end(), isWhole)) {
        std::erase_if(places, [&](const Division* place) { return !isWhole(place); });
        return places;
    }
    static const QRegularExpression kind(u"(省|市|州|县|区|旗|镇|乡)$"_s);
    if (name.size() < 3 || !kind.match(name).hasMatch()) return places;
    auto longer = divisions_.byName(name.chopped(1), day_, ancestor);
    std::erase_if(longer, [&](const Division* p) { return !p->name.endsWith(name.back()); });
    return longer.empty() ? places : longer;
}

std::vector<const Division*> PlaceWords::walk(const QString& text, const QString& ancestor) const {
    if (auto whole = named(text, ancestor); !whole.empty()) return whole;
    static const QRegularExpression steps(u"[省市州县区旗镇乡盟]"_s);
    for (auto at = text.indexOf(steps, 1); at >= 0 && at + 1 < text.size();
         at = text.indexOf(steps, at + 1)) {
        const auto higher = named(text.left(at + 1), ancestor);
        std::vector<const Division*> found;
        for (const Division* place : higher)
            for (const Division* lower : walk(text.mid(at + 1), place->code))
                if (std::find(found.begin(), found.end(), lower) == found.end())
                    found.push_back(lower);
        if (!found.empty()) return found;
    }
    return {};
}

std::optional<QDate> dayFromText(const QString& text, DayPrecision precision) {
    // Blanks tell the day from the hour, so they are matched, not removed.
    static const QRegularExpression spelled(
        uR"(^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*(?:[-/.月]\s*(\d{1,2})(?:\s*日)?|月)?)"
        uR"((?:(?:(?<=日)|[T\s]+)\d{1,2}:\d{2}.*)?$)"_s);
    static const QRegularExpression packed(uR"(^(\d{4})\s*(\d{2})\s*(\d{2})?$)"_s);
    static const QRegularExpression invisible(uR"([\x{200B}\x{FEFF}])"_s);
    const QString plain =
        text.normalized(QString::NormalizationForm_KC).remove(invisible).trimmed();
    auto match = spelled.match(plain);
    if (!match.hasMatch()) match = packed.match(plain);
    if (!match.hasMatch()) return {};
    const QString dayOfMonth = match.captured(3);
    if (dayOfMonth.isEmpty() && precision == DayPrecision::Day) return {};
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(),
                    dayOfMonth.isEmpty() ? 1 : dayOfMonth.toInt());
    if (!day.isValid() || day.year() < 1900) return {};
    return day;
}

std::optional<WageRange> wageFromText(const QString& text) {
    static const QRegularExpression noise(u"人民币|[,¥￥]|税前|税后"_s);
    QString plain = compatible(text).remove(noise);
    if (plain == u"面议") return WageRange{};
    if (plain.startsWith(u"月薪")) plain.remove(0, 2);
    auto range = rangeFromText(plain);
    if (!range) return {};
    QString unit = range->unit;
    unit.remove(u'元').remove(u'/').remove(u'每');
    const bool hourly = unit == u"小时" || unit == u"时";
    if (!hourly && !unit.isEmpty() && unit != u"月") return {};
    WageRange wage{.low = {}, .high = {}, .hourly = hourly};
    if (!range->low.isEmpty() && !(wage.low = Money::fromYuanText(range->low))) return {};
    if (!range->high.isEmpty() && !(wage.high = Money::fromYuanText(range->high))) return {};
    return wage;
}

std::optional<AgeRange> agesFromText(const QString& text) {
    if (meansNothing(text)) return AgeRange{};
    QString plain = compatible(text);
    static const QRegularExpression years(u"周?岁"_s);
    plain.remove(years);
    const auto range = rangeFromText(plain);
    if (!range || !range->unit.isEmpty()) return {};
    AgeRange ages;
    bool readable = true;
    if (!range->low.isEmpty()) ages.low = range->low.toInt(&readable);
    if (readable && !range->high.isEmpty()) ages.high = range->high.toInt(&readable);
    if (!readable || ages.low.value_or(0) > 150 || ages.high.value_or(0) > 150) return {};
    return ages;
}

QStringList severalFromText(const QString& text) {
    static const QRegularExpression between(uR"([、,，;；/|\n\r]+)"_s);
    QStringList parts;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty()) parts.append(part.trimmed());
    return parts;
}

bool meansNothing(const QString& text) {
    static constexpr std::array<QStringView, 10> kNothing{
        u"不限", u"无", u"无要求", u"不要求", u"-", u"—", u"——", u"/", u"\\", u"没有"};
    const QString plain = compatible(text);
    return plain.isEmpty() || std::find(kNothing.begin(), kNothing.end(), plain) != kNothing.end();
}

}  // namespace zhiqiao
