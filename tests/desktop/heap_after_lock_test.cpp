// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "tests/support/accessible_texts.h"
#include "ui/casework/reveal_row.h"

#include <QFile>
#include <QRegularExpression>

#include <cstring>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// A pattern that is itself not found in the memory it is looked for in.
class HiddenPattern {
public:
    explicit HiddenPattern(QByteArray plain) : flipped_(flipped(plain)) { plain.fill('\0'); }

    /// How often it stands in the writable memory of this process.
    [[nodiscard]] int count() const {
        QFile maps(u"/proc/self/maps"_s);
        QFile memory(u"/proc/self/mem"_s);
        if (!maps.open(QFile::ReadOnly) || !memory.open(QFile::ReadOnly | QFile::Unbuffered))
            return -1;
        int found = 0;
        for (const auto& line : maps.readAll().split('\n')) {
            const auto words = line.simplified().split(' ');
            if (words.size() < 2 || !words[1].startsWith("rw") || line.contains("[v")) continue;
            const auto range = words[0].split('-');
            const auto from = range[0].toULongLong(nullptr, 16);
            const auto until = range[1].toULongLong(nullptr, 16);
            for (auto at = from; at < until; at += kPiece) found += countIn(memory, at, until);
        }
        return found;
    }

private:
    static constexpr quint64 kPiece = 1 << 20;

    static QByteArray flipped(const QByteArray& bytes) {
        QByteArray other(bytes.size(), '\0');
        for (qsizetype at = 0; at < bytes.size(); ++at) other[at] = char(~bytes[at]);
        return other;
    }
    /// Pieces overlap by a pattern less one; the copy is flipped before it is searched, so that it
    /// holds the pattern no longer when its own place in the memory is read.
    int countIn(QFile& memory, quint64 at, quint64 until) const {
        const auto size = std::min(kPiece + quint64(flipped_.size()) - 1, until - at);
        QByteArray piece(qsizetype(size), '\0');
        memory.seek(qint64(at));
        const auto read = memory.read(piece.data(), qint64(size));
        int found = 0;
        for (qsizetype n = 0; n < read; ++n) piece[n] = char(~piece[n]);
        for (auto n = piece.indexOf(flipped_); n >= 0; n = piece.indexOf(flipped_, n + 1)) ++found;
        return found;
    }

    QByteArray flipped_;
};

HiddenPattern utf16Of(const QString& text) {
    return HiddenPattern(QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
}

}  // namespace

using HeapAfterLock = DesktopTest;

/// What Qt copied and freed is not overwritten: the figure is told, not promised.
TEST_F(HeapAfterLock, HoldsAsManyCopiesOfARevealedNumberAsAreReported) {
    window().open({u"people"_s});
    auto& rows = child<ui::RecordList>("peopleList").rows();
    ASSERT_TRUE(soon([&] { return rows.rowCount() > 0; }));
    const auto name = rows.valueAt(0, u"name"_s).toString();
    window().open({u"person"_s, rows.idAt(0)});
    ASSERT_TRUE(
        soon([&] { return accessibleTexts(&child<QWidget>("personPage")).contains(name); }));
    press(Qt::Key_S);
    press(Qt::Key_Return);
    type(u"phone call"_s);
    press(Qt::Key_Return);
    auto& row = child<ui::RevealRow>("revealRow");
    ASSERT_TRUE(soon([&] { return row.isRevealed(); }));
    const auto pattern = utf16Of(row.accessibleName().right(18));
    const int shown = pattern.count();
    EXPECT_GT(shown, 0) << "the search finds what is on the screen";
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(window().isLocked());
    settle();
    const int left = pattern.count();
    RecordProperty("revealed", shown);
    RecordProperty("locked", left);
    std::printf("copies of a revealed number in the heap: %d on the screen, %d after the lock\n",
                shown, left);
}
