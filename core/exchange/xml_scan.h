// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/exchange/table_file.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace zhiqiao {

/// The attributes of one element, valid during the call only.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
    /// Empty when there is none. `name` is compared with the prefix: "r:id".
    [[nodiscard]] std::string_view value(std::string_view name) const;
    /// The value of the first attribute with a prefix and this local name, whatever the prefix.
    [[nodiscard]] std::string_view prefixed(std::string_view localName) const;

private:
    const char** pairs_;
};

/// Reads XML as it comes, without a tree. Element names are given without their prefix. A document
/// type declaration is refused, so there are no entities to expand and nothing to fetch; so is
/// what is nested deeper or has longer tags than the limits allow.
class XmlScan {
public:
    std::function<void(std::string_view name, const XmlAttributes& attributes)> start;
    std::function<void(std::string_view name)> end;
    std::function<void(std::string_view text)> text;

    explicit XmlScan(const TableLimits& limits = {});
    ~XmlScan();
    XmlScan(const XmlScan&) = delete;
    XmlScan& operator=(const XmlScan&) = delete;

    /// False when nothing more is wanted: after stop() or a defect, which finish() tells.
    bool feed(QByteArrayView piece);
    /// Errors: exchange.damaged, exchange.forbidden_content, exchange.too_large.
    Result<> finish();
    void stop();

private:
    struct Callbacks;
    void refuse(Error error);

    XML_ParserStruct* parser_;
    bool stopped_ = false;
    const int deepest_;
    const qint64 longestTag_;
    int depth_ = 0;
    qint64 fed_ = 0;
    std::optional<Error> refused_;
    bool broken_ = false;
};

}  // namespace zhiqiao
