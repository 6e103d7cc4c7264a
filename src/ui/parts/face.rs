//! The five faces of the answers, from a clear no to a clear yes.

use super::icon::drawing;
use crate::ui::markup::{El, svg};
use guidance::questionnaire::Answer;

pub(crate) fn face(answer: Answer) -> El {
    let look = match answer {
        Answer::StronglyDislike => {
            "M14 20.500c1.800.8 3.700.8 5.500-.5M34 20.500c-1.800.8-3.700.8-5.500-.5M15.500 34.500c2-3.600 5-5.500 8.500-5.500s6.500 1.900 8.500 5.500"
        }
        Answer::Dislike => "M17 18.500v2M31 18.500v2M17 33c2-2 4.300-3 7-3s5 1 7 3",
        Answer::Unsure => "M17 18.500v2M31 18.500v2M17 31h14",
        Answer::Like => {
            "M17 18.500v2M31 18.500v2M16.500 29c2 2.300 4.500 3.500 7.500 3.500s5.500-1.200 7.500-3.500"
        }
        Answer::StronglyLike => {
            "M14.500 20c.8-1.700 1.800-2.500 3-2.500s2.200.8 3 2.500M27.500 20c.8-1.700 1.800-2.500 3-2.500s2.200.8 3 2.500M14.500 27.500h19c-.5 5.300-4.300 8.500-9.500 8.500s-9-3.200-9.500-8.500z"
        }
    };
    drawing("0 0 48 48")
        .child(
            svg("circle")
                .attr("cx", "24")
                .attr("cy", "24")
                .attr("r", "20"),
        )
        .child(svg("path").attr("d", look))
}
