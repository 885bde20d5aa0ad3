// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_output.h"

#include "core/drawing/output_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct FormOutputText {
    Q_DECLARE_TR_FUNCTIONS(FormOutputText)
};

constexpr int kPdfDotsPerInch = 1200;

QPageSize pageSizeOf(const FormPage& page) {
    return QPageSize(page.size, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
}

}  // namespace

Result<> writeFormsPdf(const std::vector<FormPage>& pages, const QString& path,
                       const QString& title, const PaperFonts& fonts, const FormOptions& options) {
    if (fonts.isEmpty())
        return fail({.kind = Error::Kind::Invalid,
                     .code = "forms.no_font",
                     .message = FormOutputText::tr("No Chinese font for printing is installed."),
                     .hint = FormOutputText::tr("Install the package fonts-lxgw-wenkai, then "
                                                "start the program again.")});
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(kPdfDotsPerInch);
    pdf.setTitle(title);
    pdf.setCreator(u"Zhiqiao"_s);
    pdf.setPageMargins(QMarginsF());
    if (!pages.empty()) pdf.setPageSize(pageSizeOf(pages.front()));
    QPainter painter(&pdf);
    scaleToMillimetres(painter);
    for (size_t index = 0; index < pages.size(); ++index) {
        if (index > 0) {
            pdf.setPageSize(pageSizeOf(pages[index]));
            pdf.newPage();
        }
        renderForm(painter, pages[index], fonts, options);
    }
    painter.end();
    const auto written = writeOutputFile(path, buffer.data());
    if (written) return {};
    auto error = written.error();
    error.code = "forms.cannot_write";
    return fail(error);
}

QStringList missingGlyphs(const std::vector<FormPage>& pages, const PaperFonts& fonts) {
    QStringList missing;
    for (const auto& page : pages)
        for (const auto& element : page.elements) {
            const auto* text = std::get_if<FormText>(&element);
            if (!text) continue;
            for (const auto& code : fonts.missingGlyphs(text->text))
                if (!missing.contains(code)) missing << code;
        }
    return missing;
}

}  // namespace zhiqiao
