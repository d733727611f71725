// Kills a program that edits and saves, again and again at random moments, and looks at what is left: the file is
// always one that was saved as a whole, and of what was done since at most two seconds are lost.
//   kill_run RUNS [SEED]      prints the figures; ends with 1 at the first run that breaks a promise

#include "app/document/document_session.h"
#include "app/recovery/recovery.h"
#include "core/io/document_json.h"
#include "core/io/files.h"
#include "core/io/reference_data.h"
#include "tests/support/random_edits.h"
#include "tests/support/slowdown.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <thread>

namespace toscale::gui {

namespace {

constexpr std::size_t kindsOfEdit = std::variant_size_v<Edit>;
constexpr int editsOfSave = 5; // a save after so many edits
constexpr std::int64_t mostLostMilliseconds = 2'000 * tests::slowdown;

std::int64_t now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

std::string fileIn(const QString& folder)
{
    return folder.toStdString() + "/lesson.toscale.json";
}

QString journalsIn(const QString& folder)
{
    return folder + QStringLiteral("/recovery");
}

/// Edits and saves until it is killed, and tells each on standard output: "E 5 123" the fifth edit at that time, "s 5"
/// before a save and "S 5" after it.
int subject(const QString& folder, unsigned seed)
{
    DocumentSession session;
    session.replaceDocument(*io::readDocument(*io::readFile(fileIn(folder))).document,
                            QString::fromStdString(fileIn(folder)));
    session.keepJournal(journalsIn(folder));
    tests::RandomEdits random(seed);
    std::mt19937 pause(seed);
    for (int edits = 1;; ++edits) {
        session.edit(random.make(random.below(kindsOfEdit), session.document()), {});
        std::printf("E %d %lld\n", edits, static_cast<long long>(now()));
        std::fflush(stdout);
        if (edits % editsOfSave == 0) {
            std::printf("s %d\n", edits);
            std::fflush(stdout);
            if (!session.save(session.path()))
                return 1;
            std::printf("S %d\n", edits);
            std::fflush(stdout);
        }
        QCoreApplication::processEvents();
        std::this_thread::sleep_for(std::chrono::microseconds(pause() % 1'000));
    }
}

/// What a killed program had told.
struct Told {
    std::vector<std::int64_t> times; // of each edit
    std::size_t beginning = 0;       // the last save that was begun, as a number of edits
    std::size_t saved = 0;           // the last that was told to be done
};

Told toldBy(const QByteArray& output)
{
    Told told;
    for (const QByteArray& line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 && words[0] == "E")
            told.times.push_back(words[2].toLongLong());
        else if (words.size() == 2 && words[0] == "s")
            told.beginning = words[1].toUInt();
        else if (words.size() == 2 && words[0] == "S")
            told.saved = words[1].toUInt();
    }
    return told;
}

class Killer {
public:
    explicit Killer(unsigned seed)
        : m_random(seed)
    {
    }

    /// False where a promise was broken; says which.
    bool run(unsigned seed)
    {
        const QTemporaryDir folder;
        const Document base = io::builtInDocument();
        if (!io::writeFile(fileIn(folder.path()), io::writeDocument(base)))
            return broken("the file could not be made");
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--subject"), folder.path(), QString::number(seed)});
        if (!process.waitForReadyRead(60'000))
            return broken("the program did not begin");
        std::this_thread::sleep_for(std::chrono::milliseconds(m_random() % 400));
        const std::int64_t killed = now();
        process.kill();
        process.waitForFinished(-1);
        return check(base, seed, folder.path(), toldBy(process.readAllStandardOutput()), killed);
    }

    void print(int runs) const
    {
        std::cout << runs << " runs: " << m_edits << " edits and " << m_saves << " saves done, " << m_inSave
                  << " killed within a save; the file was the new one in " << m_new << " of them, the old one in "
                  << m_inSave - m_new << "; " << m_recovered << " journals read back, at most " << m_mostEdits
                  << " edits and " << m_mostMilliseconds << " ms lost\n";
    }

private:
    static bool broken(const std::string& what)
    {
        std::cout << "BROKEN: " << what << '\n';
        return false;
    }

    bool check(const Document& base, unsigned seed, const QString& folder, const Told& told, std::int64_t killed)
    {
        // one edit more may have been done than was told
        std::vector<Document> states{base};
        tests::RandomEdits random(seed);
        while (states.size() <= told.times.size() + 1) {
            Document next = states.back();
            if (!apply(next, random.make(random.below(kindsOfEdit), next)))
                return broken("an edit cannot be done");
            states.push_back(std::move(next));
        }
        const auto bytes = io::readFile(fileIn(folder));
        const auto file = bytes ? io::readDocument(*bytes).document : std::nullopt;
        const bool isNew = file && *file == states[told.beginning];
        if (!isNew && !(file && *file == states[told.saved]))
            return broken("the file is neither what was saved before nor what was being saved");
        const std::size_t inFile = isNew ? told.beginning : told.saved;
        const std::vector<Recovered> found = findRecovered(journalsIn(folder));
        std::size_t kept = inFile;
        if (!found.empty()) {
            const auto state = std::find(states.rbegin(), states.rend(), found[0].document);
            if (state == states.rend())
                return broken("what was recovered was never there");
            kept = std::max(kept, static_cast<std::size_t>(states.rend() - state) - 1);
            ++m_recovered;
        }
        for (std::size_t edit = kept; edit < told.times.size(); ++edit) {
            m_mostMilliseconds = std::max(m_mostMilliseconds, killed - told.times[edit]);
            if (killed - told.times[edit] > mostLostMilliseconds)
                return broken("an edit older than two seconds is lost");
        }
        m_mostEdits = std::max(m_mostEdits, told.times.size() - std::min(kept, told.times.size()));
        m_edits += told.times.size();
        m_saves += told.saved / editsOfSave;
        m_inSave += told.beginning != told.saved ? 1 : 0;
        m_new += told.beginning != told.saved && isNew ? 1 : 0;
        return true;
    }

    std::mt19937 m_random;
    std::size_t m_edits = 0;
    std::size_t m_saves = 0;
    std::size_t m_inSave = 0;
    std::size_t m_new = 0;
    std::size_t m_recovered = 0;
    std::size_t m_mostEdits = 0;
    std::int64_t m_mostMilliseconds = 0;
};

int runs(int count, unsigned seed)
{
    Killer killer(seed);
    for (int run = 0; run < count; ++run)
        if (!killer.run(seed + static_cast<unsigned>(run))) {
            std::cout << "run " << run + 1 << " of " << count << ", seed " << seed << '\n';
            return 1;
        }
    killer.print(count);
    return 0;
}

} // namespace

} // namespace toscale::gui

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words[1] == QLatin1String("--subject"))
        return toscale::gui::subject(words[2], words[3].toUInt());
    return toscale::gui::runs(words.size() > 1 ? words[1].toInt() : 20, words.size() > 2 ? words[2].toUInt() : 1);
}
