// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/passwords.h"

#include <QByteArray>

#include <botan/mem_ops.h>

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

void wipe(QString& text) {
    Botan::secure_scrub_memory(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text.clear();
}

}  // namespace zhiqiao
