#include "app/present/step_figures.h"

#include "app/draw/fonts.h"

namespace toscale::gui {

namespace {

std::shared_ptr<StepFigure> make(const StepOrder& order)
{
    const text::LocaleWording wording(order.document->language);
    return std::make_shared<StepFigure>(layOutStep(order, wording));
}

/// Pictures of a screen are large: those far from the step that is shown are let go.
constexpr std::size_t mostKept = 8;

} // namespace

StepFigures::StepFigures(QObject* parent)
    : QObject(parent)
    , m_job(make, [this](std::shared_ptr<StepFigure> made) { take(std::move(made)); })
{
    draw::loadFonts(); // in the thread of the window
}

void StepFigures::begin(StepOrder order)
{
    order.generation = m_order.generation + 1;
    m_order = std::move(order);
    m_position.reset();
    m_made.clear();
}

const StepFigure* StepFigures::figure(const StepKey& key) const
{
    const auto found = m_made.find(key);
    return found == m_made.end() ? nullptr : found->second.get();
}

void StepFigures::want(const StepKey& key)
{
    m_wanted = key;
    m_position.reset();
    makeNext();
}

void StepFigures::wantAt(double position)
{
    m_position = position;
    makeNext();
}

void StepFigures::take(std::shared_ptr<StepFigure> made)
{
    if (made->generation == m_order.generation && made->position) {
        if (made->key == m_wanted)
            emit scrolled(*made);
    } else if (made->generation == m_order.generation) {
        const StepKey key = made->key;
        m_made[key] = std::move(made);
        emit ready(key);
    }
    makeNext();
}

void StepFigures::makeNext()
{
    if (const auto position = std::exchange(m_position, std::nullopt)) {
        StepOrder order = m_order;
        order.key = m_wanted;
        order.position = position;
        m_job.request(std::move(order));
        return;
    }
    const Document& document = *m_order.document;
    const std::size_t step = m_wanted.step;
    std::vector<StepKey> wanted{m_wanted, {step, m_wanted.part, Aside::None}};
    if (m_wanted.part > 0)
        wanted.push_back({step, m_wanted.part - 1, Aside::None});
    else if (step + 1 < stepsOf(document))
        wanted.push_back({step + 1, partsOf(document, step + 1) - 1, Aside::None});
    if (m_wanted.part + 1 < partsOf(document, step))
        wanted.push_back({step, m_wanted.part + 1, Aside::None});
    else if (step > 0)
        wanted.push_back({step - 1, 0, Aside::None});
    for (auto at = m_made.begin(); at != m_made.end() && m_made.size() > mostKept;) {
        const bool isFar = std::max(at->first.step, step) - std::min(at->first.step, step) > 1;
        at = isFar ? m_made.erase(at) : std::next(at);
    }
    for (const StepKey& key : wanted)
        if (!m_made.contains(key)) {
            StepOrder order = m_order;
            order.key = key;
            m_job.request(std::move(order)); // while another one is made, the latest request waits
            return;
        }
}

} // namespace toscale::gui
