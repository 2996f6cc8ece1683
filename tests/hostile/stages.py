"""Item pipelines with faults."""

from scrapy.exceptions import DropItem

from pipelines.item_pipelines import ReportItem
from tests.hostile.faults import FAULTS


class FaultyPipeline:
    """A stage that hangs or drops where a report's title asks for it."""

    def process_item(self, item: ReportItem) -> ReportItem:
        """The item, if ever."""
        if "no end" in item.report.title:
            FAULTS["hangs-in-c"]()
        if "drop me" in item.report.title:
            raise DropItem("it asked for it")
        return item
