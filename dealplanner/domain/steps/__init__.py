"""The seven steps, in the order they are taken."""

from dealplanner.domain.pages import AnyPage, Page, Step
from dealplanner.domain.steps.first_contact import FIRST_CONTACT
from dealplanner.domain.steps.fulfil import FULFIL
from dealplanner.domain.steps.guide import GUIDE
from dealplanner.domain.steps.needs import NEEDS
from dealplanner.domain.steps.offer import OFFER
from dealplanner.domain.steps.qualify import QUALIFY
from dealplanner.domain.steps.trial_close import TRIAL_CLOSE

STEPS: tuple[Step, ...] = (FIRST_CONTACT, QUALIFY, NEEDS, GUIDE, TRIAL_CLOSE, OFFER, FULFIL)
PAGES: dict[str, type[Page]] = {
    page.key: page for step in STEPS for page in step.pages if isinstance(page, type)
}


def find_page(key: str) -> tuple[Step, AnyPage]:
    """Return the page called `key` and the step it belongs to; raise KeyError if there is none."""
    for step in STEPS:
        for page in step.pages:
            if page.key == key:
                return step, page
    raise KeyError(key)
