// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/passwords.h"

#include <QByteArray>

#include <botan/mem_ops.h>

#include "core/security/vault/botan_provider.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace zhiqiao {

Secret takePassword(QString& typed) {
    auto normal = typed.normalized(QString::NormalizationForm_KC);
    auto bytes = normal.toUtf8();
    Secret password(bytes.begin(), bytes.end());
    Botan::secure_scrub_memory(bytes.data(), std::size_t(bytes.size()));
    if (normal.isSharedWith(typed))
        normal.clear();
    else
        wipe(normal);
    wipe(typed);
    return password;
}

QString takeFromEnvironment(const char* name) {
    char* const kept = std::getenv(name);
    if (!kept) return {};
    const auto text = QString::fromLocal8Bit(kept);
    explicit_bzero(kept, std::strlen(kept));
    qunsetenv(name);
    return text;
}

QString randomPassword() {
    constexpr std::string_view kSigns = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    const BotanProvider crypto;
    QString password;
    const auto has = [&](QChar from, QChar to) {
        return std::ranges::any_of(password, [&](QChar c) { return from <= c && c <= to; });
    };
    do {
        password.clear();
        while (password.size() < 20) {
            std::array<std::uint8_t, 1> byte{};
            crypto.random(byte);
            if (byte[0] < kSigns.size() * (256 / kSigns.size()))  // no sign is likelier
                password += QLatin1Char(kSigns[byte[0] % kSigns.size()]);
        }
    } while (!has(u'A', u'Z') || !has(u'a', u'z') || !has(u'0', u'9'));
    return password;
}

void wipe(QString& text) {
    Botan::secure_scrub_memory(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text.clear();
}

}  // namespace zhiqiao
