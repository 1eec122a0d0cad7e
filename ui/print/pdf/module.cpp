// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdffile.h"

#include <QCoreApplication>

#define POINTERHOLDER_TRANSITION 4 // smart pointers of the standard library only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::PdfFile)
};

using Object = QPDFObjectHandle;

Object unicode(const QString& text)
{
    return Object::newUnicodeString(text.toStdString());
}

Object name(const char* text)
{
    return Object::newName(text);
}

Object number(qint64 value)
{
    return Object::newInteger(value);
}

Object length(double points)
{
    return Object::newReal(points, 1);
}

class Finisher
{
public:
    Finisher(QPDF& pdf, const PdfFacts& facts)
        : m_pdf(pdf), m_facts(facts), m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {}

    void run()
    {
        setProperties();
        setLabels();
        addBookmarks();
        for (const PdfLink& link : m_facts.links)
            addLink(link);
    }

private:
    void setProperties()
    {
        Object info = m_pdf.makeIndirectObject(Object::newDictionary());
        info.replaceKey("/Title", unicode(m_facts.title));
        info.replaceKey("/Subject", unicode(m_facts.subject));
        info.replaceKey("/Keywords", unicode(m_facts.keywords));
        info.replaceKey("/Creator", unicode(m_facts.creator));
        info.replaceKey("/Producer", unicode(m_facts.creator));
        const std::string moment =
            (u"D:"_s + m_facts.date.toString(u"yyyyMMdd"_s) + u"000000+00'00'"_s).toStdString();
        info.replaceKey("/CreationDate", Object::newString(moment));
        info.replaceKey("/ModDate", Object::newString(moment));
        m_pdf.getTrailer().replaceKey("/Info", info);
        Object root = m_pdf.getRoot();
        root.removeKey("/Metadata"); // it would state the moment of painting
        root.replaceKey("/Lang", Object::newString(m_facts.language.toStdString()));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
    }

    // Viewers then show the number that stands on the page.
    void setLabels()
    {
        Object numbers = Object::newArray();
        if (m_facts.unnumberedPages > 0) {
            numbers.appendItem(number(0));
            numbers.appendItem(Object::newDictionary());
        }
        Object decimal = Object::newDictionary();
        decimal.replaceKey("/S", name("/D"));
        numbers.appendItem(number(static_cast<qint64>(m_facts.unnumberedPages)));
        numbers.appendItem(decimal);
        Object labels = Object::newDictionary();
        labels.replaceKey("/Nums", numbers);
        m_pdf.getRoot().replaceKey("/PageLabels", labels);
    }

    Object destination(size_t page, double top)
    {
        QPDFPageObjectHelper& helper = m_pages.at(page);
        const double height = helper.getMediaBox().getArrayAsRectangle().ury;
        Object array = Object::newArray();
        array.appendItem(helper.getObjectHandle());
        array.appendItem(name("/XYZ"));
        array.appendItem(Object::newNull());
        array.appendItem(length(height - top));
        array.appendItem(Object::newNull());
        return array;
    }

    struct Branch
    {
        Object item;
        Object last = Object::newNull();
        int open = 0;
    };

    // An outline is a tree of doubly linked lists, which a list of levels is turned into with a stack.
    void addBookmarks()
    {
        if (m_facts.bookmarks.empty())
            return;
        Object outlines = m_pdf.makeIndirectObject(Object::newDictionary());
        outlines.replaceKey("/Type", name("/Outlines"));
        std::vector<Branch> stack{{outlines}};
        for (const PdfBookmark& bookmark : m_facts.bookmarks) {
            while (stack.size() > static_cast<size_t>(bookmark.level) + 1)
                closeBranch(stack);
            stack.push_back({addItem(stack.back(), bookmark)});
        }
        while (!stack.empty())
            closeBranch(stack);
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
        m_pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
    }

    Object addItem(Branch& parent, const PdfBookmark& bookmark)
    {
        Object item = m_pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", unicode(bookmark.text));
        item.replaceKey("/Parent", parent.item);
        item.replaceKey("/Dest", destination(bookmark.page, bookmark.top));
        if (parent.last.isNull()) {
            parent.item.replaceKey("/First", item);
        } else {
            parent.last.replaceKey("/Next", item);
            item.replaceKey("/Prev", parent.last);
        }
        parent.last = item;
        ++parent.open;
        return item;
    }

    // The outermost level is open, what is inside is folded: a negative count.
    static void closeBranch(std::vector<Branch>& stack)
    {
        Branch& branch = stack.back();
        if (!branch.last.isNull()) {
            branch.item.replaceKey("/Last", branch.last);
            branch.item.replaceKey("/Count", number(stack.size() == 1 ? branch.open : -branch.open));
        }
        stack.pop_back();
    }

    void addLink(const PdfLink& link)
    {
        QPDFPageObjectHelper& page = m_pages.at(link.page);
        const double height = page.getMediaBox().getArrayAsRectangle().ury;
        Object rect = Object::newArray();
        for (const double edge :
             {link.area.left(), height - link.area.bottom(), link.area.right(), height - link.area.top()})
            rect.appendItem(length(edge));
        Object annotation = Object::newDictionary();
        annotation.replaceKey("/Type", name("/Annot"));
        annotation.replaceKey("/Subtype", name("/Link"));
        annotation.replaceKey("/Rect", rect);
        annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
        annotation.replaceKey("/Dest", destination(link.target, link.top));
        Object dictionary = page.getObjectHandle();
        if (!dictionary.getKey("/Annots").isArray())
            dictionary.replaceKey("/Annots", Object::newArray());
        dictionary.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }

    QPDF& m_pdf;
    const PdfFacts& m_facts;
    std::vector<QPDFPageObjectHelper> m_pages;
};

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    // The buffer is raw bytes, QByteArray wants char.
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

// libqpdf reports by exceptions; none leaves this function.
Result<QByteArray> finished(const QByteArray& painted, const PdfFacts& facts)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("painted", painted.constData(), static_cast<size_t>(painted.size()));
        Finisher(pdf, facts).run();
        return written(pdf);
    } catch (const std::exception& problem) {
        return Error{ErrorCode::Refused, Words::tr("The pages cannot be written as a PDF."),
                     QString::fromUtf8(problem.what())};
    }
}

} // namespace
} // namespace milepost

/// The module's only door; see finishedPdf().
extern "C" Q_DECL_EXPORT void milepostFinishPdf(const QByteArray* painted, const milepost::PdfFacts* facts,
                                                milepost::Result<QByteArray>* bytes)
{
    *bytes = milepost::finished(*painted, *facts);
}
