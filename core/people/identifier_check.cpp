// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identifier_check.h"

#include <QCoreApplication>

namespace zhiqiao {

namespace {

struct IdentifierTexts {
    Q_DECLARE_TR_FUNCTIONS(IdentifierTexts)
};

struct IdentifierText {
    std::string_view code;
    const char* message;
    const char* hint;
};

constexpr IdentifierText kIdentifierTexts[] = {
    {"identity.empty", QT_TRANSLATE_NOOP("IdentifierTexts", "No identity number was given."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Type the 18 characters of the identity card.")},
    {"identity.spreadsheet_number",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "A spreadsheet has turned the identity number into a rounded figure."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Format the column as text and type the number again.")},
    {"identity.digits_lost",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "The last digits of the identity number were lost, probably in a "
                       "spreadsheet that keeps 15 digits only."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Format the column as text and type the number again.")},
    {"identity.wrong_length",
     QT_TRANSLATE_NOOP("IdentifierTexts", "An identity number has 18 characters."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Compare it with the card and type it again.")},
    {"identity.old_number",
     QT_TRANSLATE_NOOP("IdentifierTexts", "This is an old number of 15 digits."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Type the 18 characters of the present card.")},
    {"identity.not_digits",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "An identity number has digits only; the last character may be X."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Compare it with the card and type it again.")},
    {"identity.bad_check_character",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "The last character of the identity number does not fit the others."),
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "A digit is wrong or two are swapped: compare it with the card.")},
    {"identity.no_such_day",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "Characters 7 to 14 of the identity number are no day of the calendar."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Compare it with the card and type it again.")},
    {"identity.birth_in_future",
     QT_TRANSLATE_NOOP("IdentifierTexts", "The birth day in the identity number is in the future."),
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "Compare it with the card; check the working day of this computer.")},
    {"identity.unknown_area",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "The first six digits of the identity number were never an area code."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Compare it with the card and type it again.")},
    {"identity.age_over_120",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "By the identity number the person is older than 120 years."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Compare the number with the card.")},
    {"identity.area_older_than_person",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "The area code of the identity number ended before the person was born."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Compare the number with the card.")},
    {"identity.birth_differs",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "The birth day entered differs from the identity number."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "The number holds for new records.")},
    {"identity.sex_differs",
     QT_TRANSLATE_NOOP("IdentifierTexts", "The sex entered differs from the identity number."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "The number holds for new records.")},
    {"identity.formerly_of_another",
     QT_TRANSLATE_NOOP("IdentifierTexts", "This number was recorded for somebody else before."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Compare the number with the card.")},
    {"document.empty", QT_TRANSLATE_NOOP("IdentifierTexts", "No document number was given."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Type the number printed on the document.")},
    {"document.wrong_form",
     QT_TRANSLATE_NOOP("IdentifierTexts", "The number has not the form of this kind of document."),
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "Check the kind of document and compare the number with it.")},
    {"document.bad_disability_code",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "Type (1–7) or grade (1–4) at the end of the disability certificate number "
                       "do not exist."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Compare the number with the certificate.")},
    {"document.unverified",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "Birth day or check character of the permit number do not fit."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Compare the number with the permit.")},
    {"certificate.unknown_area",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "The first six digits of the certificate number were never an area code."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Compare the number with the certificate.")},
    {"phone.empty", QT_TRANSLATE_NOOP("IdentifierTexts", "No telephone number was given."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Type a mobile number or a landline.")},
    {"phone.invalid",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "This is neither a mobile number (11 digits) nor a landline."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Ask for the number and type it again.")},
    {"bank.empty", QT_TRANSLATE_NOOP("IdentifierTexts", "No account number was given."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Type the number printed on the bank card.")},
    {"bank.wrong_form",
     QT_TRANSLATE_NOOP("IdentifierTexts", "A bank card number has 12 to 19 digits."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Compare it with the card and type it again.")},
    {"bank.bad_check_digit",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "The last digit of the account number does not fit the others."),
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "Compare it with the card. Old passbooks have no check digit.")},
    {"bank.unusual_length",
     QT_TRANSLATE_NOOP("IdentifierTexts", "Bank cards usually have 16 to 19 digits."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Compare the number with the card.")},
    {"credit.empty", QT_TRANSLATE_NOOP("IdentifierTexts", "No credit code was given."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Type the 18 characters printed on the licence.")},
    {"credit.wrong_length",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "A credit code has 18 characters, an organisation code 9."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Compare it with the licence.")},
    {"credit.bad_character",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "A credit code has digits and capital letters, never I, O, S, V or Z."),
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "Compare it with the licence: 1 for I, 0 for O, 5 for S, 2 for Z.")},
    {"credit.bad_check_character",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "The last character of the code does not fit the others."),
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "A character is wrong or two are swapped: compare it with the licence.")},
    {"credit.organisation_check",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "The organisation code inside the credit code has a wrong check character."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Compare it with the licence.")},
    {"credit.kind_differs",
     QT_TRANSLATE_NOOP("IdentifierTexts",
                       "The credit code belongs to another kind of employer than was entered."),
     QT_TRANSLATE_NOOP("IdentifierTexts", "Compare the kind with the licence.")},
};

}  // namespace

Error identifierError(std::string_view code) {
    for (const auto& text : kIdentifierTexts)
        if (text.code == code)
            return {.kind = Error::Kind::Invalid,
                    .code = text.code,
                    .message = IdentifierTexts::tr(text.message),
                    .hint = IdentifierTexts::tr(text.hint)};
    Q_ASSERT_X(false, "identifierError", "unknown code");
    return {};
}

}  // namespace zhiqiao
