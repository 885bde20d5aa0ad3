// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_frames.h"

#include "core/exchange/exchange_errors.h"

#include <cstring>
#include <type_traits>

namespace zhiqiao {

namespace {

constexpr qsizetype kHead = sizeof(quint32) + sizeof(FrameKind);
constexpr qsizetype kLongestText = 64 << 10;  // of names and messages

static_assert(std::is_trivially_copyable_v<TableLimits>);  // goes over as it lies in memory

template <class Number>
void put(QByteArray& bytes, Number number) {
    bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
}

void put(QByteArray& bytes, const QString& text) {
    put(bytes, quint32(text.size()));
    bytes.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

/// Reads what put() wrote. Once something does not fit, everything after is zero and empty.
class Body {
public:
    explicit Body(QByteArrayView bytes) : bytes_(bytes) {}

    template <class Number>
    Number number() {
        Number value{};
        if (const auto* from = taken(sizeof value)) std::memcpy(&value, from, sizeof value);
        return value;
    }

    QString text(qsizetype longest) {
        const qsizetype size = number<quint32>();
#ifdef ZHIQIAO_PLANTED_BUG
        const char* from = bytes_.data() + at_;
        at_ += size * 2;
#else
        if (size > longest) broken_ = true;
        const auto* from = taken(size * 2);
#endif
        if (from == nullptr || size > longest) return {};
        QString text(size, Qt::Uninitialized);
        std::memcpy(text.data(), from, size_t(size) * 2);
        return text;
    }

    void refuse() { broken_ = true; }
    [[nodiscard]] bool ended() const { return broken_ || at_ >= bytes_.size(); }
    [[nodiscard]] bool broken() const { return broken_; }
    /// Read to its end, and nothing was missing.
    [[nodiscard]] bool whole() const { return !broken_ && at_ == bytes_.size(); }

private:
    const char* taken(qsizetype size) {
        if (broken_ || size > bytes_.size() - at_) {
            broken_ = true;
            return nullptr;
        }
        const char* from = bytes_.data() + at_;
        at_ += size;
        return from;
    }

    QByteArrayView bytes_;
    qsizetype at_ = 0;
    bool broken_ = false;
};

template <class Value>
std::optional<Value> ifWhole(const Body& body, Value value) {
    if (!body.whole()) return std::nullopt;
    return value;
}

TableCell cellFrom(Body& body, const TableLimits& limits) {
    const auto kind = body.number<quint8>();
    if (kind > quint8(TableCell::Kind::Fault)) body.refuse();
    TableCell cell;
    cell.kind = TableCell::Kind(kind);
    if (body.broken() || cell.isEmpty()) return {};
    cell.text = body.text(limits.cellCharacters);
    if (cell.kind != TableCell::Kind::Date) return cell;
    cell.date = QDate::fromJulianDay(body.number<qint64>());
    if (!cell.date.isValid()) body.refuse();
    return cell;
}

}  // namespace

QByteArray frameBytes(FrameKind kind, QByteArrayView body) {
    QByteArray bytes;
    bytes.reserve(kHead + body.size());
    put(bytes, quint32(sizeof kind + size_t(body.size())));
    put(bytes, kind);
    return bytes.append(body);
}

FrameStream::Next FrameStream::take(Frame& frame) {
    if (bytes_.size() < kHead) return Next::Partial;
    Body head(bytes_);
    const auto length = head.number<quint32>();
    const auto kind = head.number<FrameKind>();
    if (length < sizeof kind || length > kLongestFrame || kind < FrameKind::Hello ||
        kind > FrameKind::Failure)
        return Next::Broken;
    const auto end = qsizetype(sizeof length + length);
    if (bytes_.size() < end) return Next::Partial;
    frame = {kind, bytes_.sliced(kHead, end - kHead)};
    bytes_.remove(0, end);
    return Next::Whole;
}

QByteArray helloBody(const ReaderHello& hello) {
    QByteArray body;
    put(body, kFrameVersion);
    put(body, hello.limits);
    put(body, hello.memoryBytes);
    put(body, hello.cpuSeconds);
    put(body, hello.language);
    return body;
}

std::optional<ReaderHello> parseHello(QByteArrayView bytes) {
    Body body(bytes);
    if (body.number<quint32>() != kFrameVersion) return std::nullopt;
    ReaderHello hello;
    hello.limits = body.number<TableLimits>();
    hello.memoryBytes = body.number<qint64>();
    hello.cpuSeconds = body.number<qint64>();
    hello.language = body.text(kLongestText);
    return ifWhole(body, std::move(hello));
}

QByteArray tableBody(const QStringList& sheets) {
    QByteArray body;
    put(body, kFrameVersion);
    for (const QString& sheet : sheets) put(body, sheet);
    return body;
}

std::optional<QStringList> parseTable(QByteArrayView bytes, const TableLimits& limits) {
    Body body(bytes);
    if (body.number<quint32>() != kFrameVersion) return std::nullopt;
    QStringList sheets;
    while (!body.ended() && sheets.size() <= limits.sheets) sheets.append(body.text(kLongestText));
    if (sheets.isEmpty() || sheets.size() > limits.sheets) return std::nullopt;
    return ifWhole(body, std::move(sheets));
}

QByteArray failureBody(const Error& error) {
    QByteArray body;
    put(body, quint8(error.kind));
    put(body, QString::fromLatin1(error.code.data(), qsizetype(error.code.size())));
    for (const auto& text : {error.message, error.hint, error.detail})
        put(body, text.left(kLongestText));
    return body;
}

std::optional<Error> parseFailure(QByteArrayView bytes) {
    Body body(bytes);
    const auto kind = body.number<quint8>();
    const auto code = tableErrorCode(body.text(kLongestText));
    if (kind > quint8(Error::Kind::Internal) || !code) return std::nullopt;
    Error error{.kind = Error::Kind(kind), .code = *code};
    error.message = body.text(kLongestText);
    error.hint = body.text(kLongestText);
    error.detail = body.text(kLongestText);
    return ifWhole(body, std::move(error));
}

QByteArray numberBody(qint64 number) {
    QByteArray body;
    put(body, number);
    return body;
}

std::optional<qint64> parseNumber(QByteArrayView bytes) {
    Body body(bytes);
    const auto number = body.number<qint64>();
    return ifWhole(body, number);
}

void appendRow(QByteArray& body, const TableRow& row) {
    put(body, qint32(row.number));
    put(body, quint32(row.cells.size()));
    for (const TableCell& cell : row.cells) {
        put(body, quint8(cell.kind));
        if (cell.isEmpty()) continue;
        put(body, cell.text);
        if (cell.kind == TableCell::Kind::Date) put(body, cell.date.toJulianDay());
    }
}

std::optional<std::vector<TableRow>> parseRows(QByteArrayView bytes, const TableLimits& limits) {
    Body body(bytes);
    std::vector<TableRow> rows;
    while (!body.ended()) {
        TableRow row;
        row.number = body.number<qint32>();
        const auto cells = body.number<quint32>();
        if (row.number < 1 || cells > quint32(limits.columns)) return std::nullopt;
        row.cells.reserve(cells);
        for (quint32 i = 0; i < cells && !body.broken(); ++i)
            row.cells.push_back(cellFrom(body, limits));
        rows.push_back(std::move(row));
    }
    return ifWhole(body, std::move(rows));
}

}  // namespace zhiqiao
