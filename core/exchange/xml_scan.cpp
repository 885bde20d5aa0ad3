// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_scan.h"

#include "core/exchange/exchange_errors.h"

#include <QCoreApplication>

#include <expat.h>
#include <new>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct XmlText {
    Q_DECLARE_TR_FUNCTIONS(XmlText)
};

std::string_view localPart(const char* name) {
    const std::string_view whole(name);
    const auto colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

}  // namespace

struct XmlScan::Callbacks {
    static void start(void* self, const char* name, const char** attributes) {
        auto& scan = *static_cast<XmlScan*>(self);
        if (++scan.depth_ > scan.deepest_)
            scan.refuse(tooLarge(XmlText::tr("parts nested more than %1 deep").arg(scan.deepest_)));
        if (!scan.stopped_ && scan.start) scan.start(localPart(name), XmlAttributes(attributes));
    }
    static void end(void* self, const char* name) {
        auto& scan = *static_cast<XmlScan*>(self);
        --scan.depth_;
        if (!scan.stopped_ && scan.end) scan.end(localPart(name));
    }
    static void text(void* self, const char* data, int size) {
        const auto& scan = *static_cast<XmlScan*>(self);
        if (!scan.stopped_ && scan.text) scan.text(std::string_view(data, size_t(size)));
    }
    static void doctype(void* self, const char*, const char*, const char*, int) {
        static_cast<XmlScan*>(self)->refuse(forbiddenContent());
    }
};

std::string_view XmlAttributes::value(std::string_view name) const {
    for (const char** pair = pairs_; *pair != nullptr; pair += 2)
        if (name == pair[0]) return pair[1];
    return {};
}

std::string_view XmlAttributes::prefixed(std::string_view localName) const {
    for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
        const std::string_view whole(pair[0]);
        const auto colon = whole.find(':');
        if (colon != std::string_view::npos && whole.substr(colon + 1) == localName) return pair[1];
    }
    return {};
}

XmlScan::XmlScan(const TableLimits& limits)
    : parser_(XML_ParserCreate(nullptr)),
      deepest_(limits.xmlDepth),
      longestTag_(limits.xmlTagBytes) {
    if (parser_ == nullptr) throw std::bad_alloc();
    XML_SetUserData(parser_, this);
    XML_SetElementHandler(parser_, Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(parser_, Callbacks::text);
    XML_SetStartDoctypeDeclHandler(parser_, Callbacks::doctype);
}

XmlScan::~XmlScan() { XML_ParserFree(parser_); }

bool XmlScan::feed(QByteArrayView piece) {
    if (stopped_ || broken_) return false;
    if (XML_Parse(parser_, piece.data(), int(piece.size()), 0) == XML_STATUS_ERROR && !stopped_)
        broken_ = true;
    fed_ += piece.size();
    // What the parser holds back is a tag or a comment that has not ended.
    if (!stopped_ && !broken_ && fed_ - XML_GetCurrentByteIndex(parser_) > longestTag_)
        refuse(tooLarge(XmlText::tr("a part of more than %1 bytes").arg(longestTag_)));
    return !stopped_ && !broken_;
}

Result<> XmlScan::finish() {
    if (!stopped_ && !broken_ && XML_Parse(parser_, "", 0, 1) == XML_STATUS_ERROR)
        broken_ = !stopped_;
    if (refused_) return fail(*refused_);
    // No fault of the file's: whoever limits this process hears of it.
    if (broken_ && XML_GetErrorCode(parser_) == XML_ERROR_NO_MEMORY) throw std::bad_alloc();
    if (broken_)
        return fail(damagedFile(u"xml: "_s +
                                QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(parser_)))));
    return {};
}

void XmlScan::refuse(Error error) {
    if (!refused_) refused_ = std::move(error);
    stop();
}

void XmlScan::stop() {
    stopped_ = true;
    XML_StopParser(parser_, XML_FALSE);
}

}  // namespace zhiqiao
