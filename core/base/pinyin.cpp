// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

#include "core/base/resources.h"
#include "core/base/text.h"

#include <QHash>

#include <unicode/translit.h>
#include <algorithm>
#include <memory>
#include <vector>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// How many combinations of readings one name may give; a name with more keeps the usual ones.
constexpr qsizetype kMostCombinations = 8;
constexpr qsizetype kMostKeys = 64;
/// The ends of a longer name are read the usual way only.
constexpr size_t kLongestFullyRead = 4;
/// Syllables in a row that are a search key of their own.
constexpr qsizetype kLongestRun = 3;

/// The characters ICU reads otherwise as a surname. Asking ICU for all of them takes a second time
/// as long as the rest of the table; a test asks it for every character.
constexpr char16_t kReadOtherwiseAsSurname[] =
    u"乐仇任刀区华单卜召员尉峙干折曾查燕牟盖种秘筠粘繁纪翟舍莘葛解过重长隗靓";

constexpr const char16_t* kCompoundSurnames[] = {
    u"欧阳", u"太史", u"端木", u"上官", u"司马", u"东方", u"独孤", u"南宫", u"万俟", u"闻人",
    u"夏侯", u"诸葛", u"尉迟", u"公羊", u"赫连", u"澹台", u"皇甫", u"宗政", u"濮阳", u"公冶",
    u"太叔", u"申屠", u"公孙", u"慕容", u"仲孙", u"钟离", u"长孙", u"宇文", u"司徒", u"鲜于",
    u"司空", u"闾丘", u"子车", u"亓官", u"司寇", u"巫马", u"公西", u"颛孙", u"壤驷", u"公良",
    u"漆雕", u"乐正", u"宰父", u"谷梁", u"拓跋", u"夹谷", u"轩辕", u"令狐", u"段干", u"百里",
    u"呼延", u"东郭", u"南门", u"羊舌", u"微生", u"左丘", u"东门", u"西门", u"第五", u"纳兰",
    u"完颜", u"单于", u"贺兰", u"叱干", u"耶律",
};

/// Pinyin without tone marks, ü as v: lǚ → lv, nǚ → nv, lüè → lve.
QString withoutTones(const QString& pinyin) {
    QString plain;
    for (const auto c : pinyin.normalized(QString::NormalizationForm_D)) {
        if (c == QChar(0x0308) && plain.endsWith(u'u'))
            plain.back() = u'v';
        else if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toLower();
    }
    return plain;
}

class Transcription {
public:
    explicit Transcription(const char* id) {
        UParseError where;
        UErrorCode status = U_ZERO_ERROR;
        icu_.reset(icu::Transliterator::createInstance(id, UTRANS_FORWARD, where, status));
        if (U_FAILURE(status)) icu_.reset();
    }
    [[nodiscard]] QString of(const QString& text) const {
        if (!icu_) return text;
        icu::UnicodeString buffer(reinterpret_cast<const char16_t*>(text.utf16()),
                                  int32_t(text.size()));
        icu_->transliterate(buffer);
        return withoutTones(
            QString::fromUtf16(buffer.getBuffer(), qsizetype(buffer.length())).trimmed());
    }

private:
    std::unique_ptr<icu::Transliterator> icu_;
};

using Readings = QStringList;  // the usual one first

/// lv is typed lu as well, nve nue.
Readings withPlainU(Readings readings) {
    const auto read = readings;
    for (const auto& reading : read)
        if (reading.contains(u'v')) readings << QString(reading).replace(u'v', u'u');
    readings.removeDuplicates();
    return readings;
}

/// Without what is only typed: lu of lv.
Readings spoken(Readings readings) {
    const auto read = readings;
    readings.removeIf([&](const QString& reading) {
        return reading.contains(u'u') && read.contains(QString(reading).replace(u'u', u'v'));
    });
    return readings;
}

/// Readings ICU does not give, by character: resources/codes/name_readings.csv.
struct FurtherReadings {
    QHash<QString, Readings> anywhere;
    QHash<QString, Readings> surname;  ///< before ICU's
};

FurtherReadings furtherReadings() {
    FurtherReadings further;
    const auto table = readResourceTable(u"codes/name_readings.csv"_s);
    if (!table) return further;  // loadCodes() has refused to start
    const auto character = table->column(u"character"_s);
    const auto position = table->column(u"position"_s);
    const auto reading = table->column(u"reading"_s);
    for (const auto& row : table->rows)
        (row[position] == u"surname"_s ? further.surname : further.anywhere)[row[character]]
            << row[reading];
    return further;
}

class SoundTable {
public:
    SoundTable() {
        const auto further = furtherReadings();
        for (auto c = kFirst; c <= kLast; ++c) {
            const QString character{QChar(c)};
            places_.push_back(
                placeOf(Readings{usualIcu_.of(character)} + further.anywhere.value(character)));
        }
        for (const auto c : QString::fromUtf16(kReadOtherwiseAsSurname)) {
            const auto readings = Readings{surnameIcu_.of(QString(c))} + of(QString(c));
            surnames_.insert(c.unicode(), withPlainU(readings));
        }
        for (auto more = further.surname.cbegin(); more != further.surname.cend(); ++more)
            surnames_.insert(more.key().front().unicode(),
                             withPlainU(*more + ofSurname(more.key())));
        for (const auto& readings : sets_) keepUsual(usual_, readings);
        for (const auto& readings : surnames_) keepUsual(usualOfSurname_, readings);
        for (const auto* pair : kCompoundSurnames) {
            const auto surname = QString::fromUtf16(pair);
            const auto syllables = readCompound(surname);
            if (syllables.size() == 2)
                compounds_.insert(surname,
                                  {withPlainU(Readings{syllables[0]} + of(surname.left(1))),
                                   withPlainU(Readings{syllables[1]} + of(surname.mid(1)))});
        }
        for (const auto& readings : sets_) syllables_ += readings;
        for (const auto& readings : surnames_) syllables_ += readings;
        for (const auto& pair : compounds_)
            for (const auto& readings : pair) syllables_ += readings;
        syllables_.removeIf([](const QString& reading) {
            return !std::ranges::all_of(reading, [](QChar c) { return c >= u'a' && c <= u'z'; });
        });
        syllables_.sort();
        syllables_.erase(std::unique(syllables_.begin(), syllables_.end()), syllables_.end());
    }

    [[nodiscard]] Readings of(const QString& character) const {
        const auto code = character.size() == 1 ? character[0].unicode() : char16_t(0);
        if (code >= kFirst && code <= kLast) return sets_[places_[code - kFirst]];
        return {usualIcu_.of(character)};
    }
    [[nodiscard]] Readings ofSurname(const QString& character) const {
        const auto special = surnames_.constFind(character[0].unicode());
        return special != surnames_.cend() ? *special : of(character);
    }
    /// The usual readings of characters that are read so as well: dan → shan, for 单 as a surname.
    [[nodiscard]] Readings usualOnesFor(const QString& reading, bool surname) const {
        auto usual = usual_.value(reading);
        if (surname) usual << usualOfSurname_.value(reading);
        return usual;
    }
    [[nodiscard]] bool isSyllable(const QString& reading) const {
        return std::ranges::binary_search(syllables_, reading);
    }
    /// Those that begin with the letters, in order.
    [[nodiscard]] QStringList syllablesFrom(const QString& letters) const {
        QStringList begun;
        for (auto at = std::ranges::lower_bound(syllables_, letters);
             at != syllables_.end() && at->startsWith(letters); ++at)
            begun << *at;
        return begun;
    }
    /// Readings of both characters when the name begins with a compound surname and goes on.
    [[nodiscard]] std::vector<Readings> compoundSurname(const QString& name) const {
        return name.size() > 2 ? compounds_.value(name.left(2)) : std::vector<Readings>();
    }

private:
    static constexpr char16_t kFirst = 0x4E00;
    static constexpr char16_t kLast = 0x9FFF;

    quint16 placeOf(const Readings& readings) {
        const auto key = readings.join(u' ');
        if (const auto known = numbers_.constFind(key); known != numbers_.cend()) return *known;
        const auto number = quint16(sets_.size());
        sets_.push_back(withPlainU(readings));
        numbers_.insert(key, number);
        return number;
    }
    [[nodiscard]] QStringList readCompound(const QString& surname) const {
        if (surname == u"诸葛"_s) return {u"zhu"_s, u"ge"_s};
        if (surname == u"单于"_s) return {u"chan"_s, u"yu"_s};
        return surnameIcu_.of(surname).split(u' ', Qt::SkipEmptyParts);
    }

    static void keepUsual(QHash<QString, Readings>& usual, const Readings& readings) {
        for (const auto& other : spoken(readings).mid(1))
            if (!usual[other].contains(readings.front())) usual[other] << readings.front();
    }

    Transcription usualIcu_{"Han-Latin"};
    Transcription surnameIcu_{"Han-Latin/Names"};
    std::vector<Readings> sets_;
    QHash<QString, quint16> numbers_;
    std::vector<quint16> places_;
    QHash<char16_t, Readings> surnames_;
    QHash<QString, std::vector<Readings>> compounds_;
    QHash<QString, Readings> usual_;
    QHash<QString, Readings> usualOfSurname_;
    QStringList syllables_;  // every reading in letters, in order
};

const SoundTable& soundTable() {
    static const SoundTable table;
    return table;
}

struct NamePart {
    std::vector<Readings> signs;  ///< per character; a Latin word is one
};

/// ICU leaves a character it cannot read as it is.
bool isUnread(const Readings& readings) { return isHan(readings.front().toUcs4().value(0)); }

std::vector<NamePart> partsOf(const QString& name) {
    const auto& table = soundTable();
    std::vector<NamePart> parts(1);
    const auto points = codePoints(name);
    const auto compound = table.compoundSurname(name);
    QString latin;
    const auto endLatin = [&] {
        if (!latin.isEmpty()) parts.back().signs.push_back({latin.toLower()});
        latin.clear();
    };
    for (qsizetype i = 0; i < points.size(); ++i) {
        const auto& point = points[i];
        const auto ucs4 = point.toUcs4().front();
        if (isHan(ucs4)) {
            endLatin();
            parts.back().signs.push_back(size_t(i) < compound.size() ? compound[size_t(i)]
                                         : i == 0                    ? table.ofSurname(point)
                                                                     : table.of(point));
        } else if (QChar::isLetterOrNumber(ucs4)) {
            latin += point;
        } else {
            endLatin();
            if (!parts.back().signs.empty()) parts.emplace_back();
        }
    }
    endLatin();
    if (parts.back().signs.empty()) parts.pop_back();
    return parts;
}

/// Every way to read the characters in a row; the usual reading first.
std::vector<QStringList> combinations(const std::vector<Readings>& signs) {
    if (std::all_of(signs.begin(), signs.end(), [](const auto& one) { return one.size() == 1; })) {
        QStringList only;
        for (const auto& readings : signs) only << readings.front();
        return {only};
    }
    std::vector<QStringList> all{{}};
    for (const auto& readings : signs) {
        const bool branch = qsizetype(all.size()) * readings.size() <= kMostCombinations;
        std::vector<QStringList> longer;
        for (const auto& reading : branch ? readings : readings.mid(0, 1))
            for (const auto& begun : all) longer.push_back(begun + QStringList{reading});
        all = std::move(longer);
    }
    return all;
}

/// The characters and Latin words of a name in a row, with what they are read as.
std::vector<Readings> spokenSigns(const QString& name) {
    std::vector<Readings> signs;
    for (const auto& part : partsOf(name))
        for (const auto& readings : part.signs) signs.push_back(spoken(readings));
    return signs;
}

/// What a character that can be read like this one may be read as usually.
Readings usualReadingsAlike(const Readings& readings, bool surname) {
    auto alike = readings;
    for (const auto& reading : readings) alike << soundTable().usualOnesFor(reading, surname);
    alike.removeDuplicates();
    return alike;
}

void addBeginnings(QStringList& keys, const QString& word) {
    for (qsizetype length = 1; length <= word.size(); ++length) keys << word.left(length);
}

void addInitials(NameSound& sound, const QString& initials) {
    sound.initials << initials;
    for (auto length = initials.size() - 1; length >= 2; --length)
        sound.initials << initials.left(length);
}

/// One way to read what stands in a row, from each of its places on.
void addRead(NameSound& sound, const QStringList& way, bool latin) {
    const auto read = way.join(QString());
    if (latin)
        addBeginnings(sound.syllables, read);
    else
        sound.syllables << read;
    QString initials;
    for (const auto& syllable : way)
        if (!syllable.isEmpty()) initials += syllable.front();
    addInitials(sound, initials);
}

void addRuns(NameSound& sound, const std::vector<Readings>& signs) {
    for (auto from = signs.begin(); from != signs.end(); ++from)
        for (qsizetype length = 2; length <= std::min<qsizetype>(kLongestRun, signs.end() - from);
             ++length)
            for (const auto& way : combinations({from, from + length}))
                sound.syllables << way.join(QString());
}

/// Goes on at `from` in `letters`, where `read` syllables are complete.
void readOn(const QString& letters, qsizetype from, qsizetype read, SoundBegun& begun) {
    if (read == kLongestRun) begun.longer = true;
    if (begun.longer) return;  // what begins with the letters is looked for anyhow
    const auto rest = letters.mid(from);
    for (const auto& last : soundTable().syllablesFrom(rest))
        begun.keys << letters.left(from) + last;
    for (qsizetype length = 1; length < rest.size(); ++length)
        if (soundTable().isSyllable(rest.left(length)))
            readOn(letters, from + length, read + 1, begun);
}

}  // namespace

SoundBegun soundBegunBy(const QString& letters) {
    SoundBegun begun{{letters}};
    readOn(letters, 0, 0, begun);
    begun.keys.removeDuplicates();
    return begun;
}

bool soundAlike(const QString& one, const QString& other) {
    const auto signs = spokenSigns(one);
    return std::ranges::equal(
        signs, spokenSigns(other), [](const Readings& mine, const Readings& theirs) {
            return std::ranges::any_of(mine, [&](const QString& r) { return theirs.contains(r); });
        });
}

QStringList sortKeysAlike(const QString& name) {
    QStringList keys{QString()};
    bool first = true;
    for (const auto& readings : spokenSigns(name)) {
        const auto alike = usualReadingsAlike(readings, first);
        const bool branch = keys.size() * alike.size() <= kMostKeys;
        QStringList longer;
        for (const auto& reading : branch ? alike : alike.mid(0, 1))
            for (const auto& begun : keys) longer << (first ? reading : begun + u' ' + reading);
        keys = longer;
        first = false;
    }
    return first ? QStringList() : keys;
}

NameSound soundOf(const QString& name) {
    const auto parts = partsOf(name);
    NameSound sound;
    std::vector<Readings> whole;
    QStringList usual;
    for (const auto& part : parts) {
        std::vector<Readings> read;
        for (const auto& readings : part.signs) {
            usual << readings.front();
            if (isUnread(readings)) continue;
            sound.syllables << readings;
            if (!soundTable().isSyllable(readings.front()))
                addBeginnings(sound.syllables, readings.front());
            read.push_back(readings);
        }
        if (parts.size() > 1)
            for (const auto& way : combinations(read)) sound.syllables << way.join(QString());
        whole.insert(whole.end(), read.begin(), read.end());
    }
    sound.sortKey = usual.join(u' ');
    addRuns(sound, whole);
    const bool latin = std::ranges::any_of(
        whole, [](const Readings& readings) { return !soundTable().isSyllable(readings.front()); });
    auto ways = combinations(whole);
    for (const auto& way : ways) addRead(sound, way, latin);
    if (whole.size() > kLongestFullyRead) ways.resize(1);
    for (const auto& way : ways)
        for (qsizetype from = 1; from + 1 < way.size(); ++from)
            addRead(sound, way.mid(from), latin);
    sound.syllables.removeAll(QString());
    sound.syllables.removeDuplicates();
    sound.initials.removeAll(QString());
    sound.initials.removeDuplicates();
    return sound;
}

}  // namespace zhiqiao
